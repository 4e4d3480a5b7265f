using ApiHour.Web.Commands;
using ApiHour.Web.Hosting;

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
    return 1;
}
