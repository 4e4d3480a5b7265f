using System.Globalization;
using System.Runtime.InteropServices;
using ApiHour.Content.Apart;
using ApiHour.Loader;

// Messages are the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Signals of a terminal reach it together with its site, which decides: it ends this one, or asks for another load.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ignore);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ignore);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Ignore);

if (Console.ReadLine() is not { } request)
{
    return LoaderExit.Orphaned;
}

new Thread(EndWithSite) { IsBackground = true }.Start();
return RequestedLoad.Run(request, Console.WriteLine);

static void Ignore(PosixSignalContext signal) => signal.Cancel = true;

// The site holds the other end of the standard input.
static void EndWithSite()
{
    while (Console.Read() >= 0)
    {
    }

    Environment.Exit(LoaderExit.Orphaned);
}
