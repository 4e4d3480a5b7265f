namespace ApiHour.Content.Apart;

/// <summary>What a site asks of the loader in another process.</summary>
/// <param name="Content">The content.</param>
/// <param name="Catalog">The catalog's file, which the site has the lock of.</param>
/// <param name="FewestPosts">How many posts a load must find to be taken.</param>
/// <param name="Engine">The build of the engine that shows what is loaded.</param>
internal sealed record LoaderRequest(ContentOptions Content, string Catalog, double FewestPosts, string Engine);
