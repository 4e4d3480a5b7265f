CREATE TABLE "Addresses" (
    "Path" TEXT NOT NULL CONSTRAINT "PK_Addresses" PRIMARY KEY,
    "Key" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Category" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Date" TEXT NULL
);


CREATE TABLE "Articles" (
    "Address" TEXT NOT NULL CONSTRAINT "PK_Articles" PRIMARY KEY,
    "Category" TEXT NOT NULL,
    "SourcePath" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Body" TEXT NOT NULL,
    "Excerpt" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "StatedSlug" TEXT NULL,
    "AnnouncedOn" TEXT NOT NULL
);


CREATE TABLE "Marks" (
    "Path" TEXT NOT NULL CONSTRAINT "PK_Marks" PRIMARY KEY,
    "Mark" TEXT NOT NULL
);


CREATE TABLE "Pages" (
    "Address" TEXT NOT NULL CONSTRAINT "PK_Pages" PRIMARY KEY,
    "FlickrSetId" TEXT NULL,
    "SourcePath" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Body" TEXT NOT NULL,
    "Excerpt" TEXT NOT NULL,
    "Description" TEXT NOT NULL
);


CREATE TABLE "Pictures" (
    "Address" TEXT NOT NULL CONSTRAINT "PK_Pictures" PRIMARY KEY,
    "Width" INTEGER NULL,
    "Height" INTEGER NULL,
    "Hash" TEXT NULL
);


CREATE TABLE "Redirects" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Redirects" PRIMARY KEY,
    "To" TEXT NOT NULL
);


CREATE TABLE "SearchEntry" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SearchEntry" PRIMARY KEY,
    "Kind" INTEGER NOT NULL,
    "Day" TEXT NULL,
    "IsAnnouncement" INTEGER NOT NULL,
    "Address" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Title" TEXT NOT NULL,
    "Speakers" TEXT NOT NULL,
    "Aliases" TEXT NOT NULL,
    "Text" TEXT NOT NULL
);


CREATE TABLE "Sites" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Sites" PRIMARY KEY AUTOINCREMENT,
    "Title" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "BaseUrl" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "TimeZone" TEXT NOT NULL,
    "FlickrId" TEXT NULL,
    "FeedTitle" TEXT NOT NULL,
    "FeedAuthor" TEXT NOT NULL,
    "Email" TEXT NULL,
    "Announcement" TEXT NULL,
    "Navigation" TEXT NOT NULL,
    "Social" TEXT NOT NULL,
    "Exclude" TEXT NOT NULL,
    "FrameHosts" TEXT NOT NULL
);


CREATE TABLE "Sources" (
    "Path" TEXT NOT NULL CONSTRAINT "PK_Sources" PRIMARY KEY,
    "Text" TEXT NOT NULL
);


CREATE TABLE "Speakers" (
    "Address" TEXT NOT NULL CONSTRAINT "PK_Speakers" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "SortName" TEXT NOT NULL,
    "Url" TEXT NULL,
    "Links" TEXT NOT NULL,
    "Image" TEXT NULL
);


CREATE TABLE "Sponsors" (
    "Address" TEXT NOT NULL CONSTRAINT "PK_Sponsors" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Url" TEXT NULL,
    "Logo" TEXT NULL,
    "HomePosition" INTEGER NULL,
    "Level" TEXT NULL,
    "Since" TEXT NULL,
    "Until" TEXT NULL
);


CREATE TABLE "Stamps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Stamps" PRIMARY KEY AUTOINCREMENT,
    "Fingerprint" TEXT NOT NULL,
    "Report" BLOB NOT NULL
);


CREATE TABLE "Venues" (
    "Slug" TEXT NOT NULL CONSTRAINT "PK_Venues" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Address" TEXT NULL,
    "Position" TEXT NULL,
    "Access" TEXT NULL
);


CREATE TABLE "Events" (
    "Address" TEXT NOT NULL CONSTRAINT "PK_Events" PRIMARY KEY,
    "Series" TEXT NOT NULL,
    "Date" TEXT NULL,
    "Start" TEXT NULL,
    "End" TEXT NULL,
    "LastDay" TEXT NULL,
    "OverAt" TEXT NULL,
    "Status" INTEGER NOT NULL,
    "IsOnline" INTEGER NOT NULL,
    "JoinUrl" TEXT NULL,
    "VenueSlug" TEXT NULL,
    "VenueName" TEXT NULL,
    "VenueAddress" TEXT NULL,
    "Position" TEXT NULL,
    "Capacity" INTEGER NULL,
    "RegistrationUrl" TEXT NULL,
    "RegistrationOpens" TEXT NULL,
    "IsRegistrationClosed" INTEGER NOT NULL,
    "RevisedAt" TEXT NOT NULL,
    "FlickrSetId" TEXT NULL,
    "MascotImage" TEXT NULL,
    "SourcePath" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Body" TEXT NOT NULL,
    "Excerpt" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "StatedSlug" TEXT NULL,
    "AnnouncedOn" TEXT NOT NULL,
    CONSTRAINT "FK_Events_Venues_VenueSlug" FOREIGN KEY ("VenueSlug") REFERENCES "Venues" ("Slug")
);


CREATE TABLE "EventPostSponsor" (
    "EventsAddress" TEXT NOT NULL,
    "SponsorsAddress" TEXT NOT NULL,
    CONSTRAINT "PK_EventPostSponsor" PRIMARY KEY ("EventsAddress", "SponsorsAddress"),
    CONSTRAINT "FK_EventPostSponsor_Events_EventsAddress" FOREIGN KEY ("EventsAddress") REFERENCES "Events" ("Address") ON DELETE CASCADE,
    CONSTRAINT "FK_EventPostSponsor_Sponsors_SponsorsAddress" FOREIGN KEY ("SponsorsAddress") REFERENCES "Sponsors" ("Address") ON DELETE CASCADE
);


CREATE TABLE "Talks" (
    "Address" TEXT NOT NULL CONSTRAINT "PK_Talks" PRIMARY KEY,
    "EventSlug" TEXT NOT NULL,
    "EventAddress" TEXT NULL,
    "GivenOn" TEXT NULL,
    "BilledAs" TEXT NOT NULL,
    "SlidesUrl" TEXT NULL,
    "VideoId" TEXT NULL,
    "VideoStart" INTEGER NOT NULL,
    "SourcePath" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Body" TEXT NOT NULL,
    "Excerpt" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "StatedSlug" TEXT NULL,
    "AnnouncedOn" TEXT NOT NULL,
    CONSTRAINT "FK_Talks_Events_EventAddress" FOREIGN KEY ("EventAddress") REFERENCES "Events" ("Address")
);


CREATE TABLE "ProgrammeItem" (
    "EventAddress" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Speakers" TEXT NOT NULL,
    "Minutes" INTEGER NULL,
    "Start" TEXT NULL,
    "Anchor" TEXT NULL,
    "TalkAddress" TEXT NULL,
    CONSTRAINT "PK_ProgrammeItem" PRIMARY KEY ("EventAddress", "Position"),
    CONSTRAINT "FK_ProgrammeItem_Events_EventAddress" FOREIGN KEY ("EventAddress") REFERENCES "Events" ("Address") ON DELETE CASCADE,
    CONSTRAINT "FK_ProgrammeItem_Talks_TalkAddress" FOREIGN KEY ("TalkAddress") REFERENCES "Talks" ("Address")
);


CREATE TABLE "TalkSpeaker" (
    "TalkAddress" TEXT NOT NULL,
    "SpeakerAddress" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "BilledAs" TEXT NOT NULL,
    CONSTRAINT "PK_TalkSpeaker" PRIMARY KEY ("TalkAddress", "SpeakerAddress"),
    CONSTRAINT "FK_TalkSpeaker_Speakers_SpeakerAddress" FOREIGN KEY ("SpeakerAddress") REFERENCES "Speakers" ("Address") ON DELETE CASCADE,
    CONSTRAINT "FK_TalkSpeaker_Talks_TalkAddress" FOREIGN KEY ("TalkAddress") REFERENCES "Talks" ("Address") ON DELETE CASCADE
);


CREATE INDEX "IX_Addresses_Key" ON "Addresses" ("Key");


CREATE INDEX "IX_EventPostSponsor_SponsorsAddress" ON "EventPostSponsor" ("SponsorsAddress");


CREATE INDEX "IX_Events_Date" ON "Events" ("Date");


CREATE INDEX "IX_Events_VenueSlug" ON "Events" ("VenueSlug");


CREATE INDEX "IX_ProgrammeItem_TalkAddress" ON "ProgrammeItem" ("TalkAddress");


CREATE INDEX "IX_Talks_EventAddress" ON "Talks" ("EventAddress");


CREATE INDEX "IX_TalkSpeaker_SpeakerAddress" ON "TalkSpeaker" ("SpeakerAddress");


