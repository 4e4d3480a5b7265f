using System.Globalization;
using ApiHour.Web.Commands;
using ApiHour.Web.Hosting;

// Messages are the same on every machine; pages set the site's own culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// The first of two loggers: it tells what goes wrong before the configuration is read.
await using var log = SiteLogging.CreateStartLog();
try
{
    return await SiteCommands.InvokeAsync(args);
}
catch (Exception fault) when (fault is not HostAbortedException)
{
    log.Debug(fault, "The fault in full");
    log.Fatal("ApiHour stops: {Reason}", StartFault.Explain(fault));
    return ExitCode.Failure;
}
