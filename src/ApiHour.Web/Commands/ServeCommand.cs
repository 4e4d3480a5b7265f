using System.CommandLine;
using System.Runtime.InteropServices;
using ApiHour.Web.Hosting;

namespace ApiHour.Web.Commands;

/// <summary><c>serve</c>, the default: loads the content and serves it until told to stop.</summary>
internal static class ServeCommand
{
    private const string Examples = """
          serve --urls http://localhost:8080
          serve --Content:Path=../my-meetup --Content:Watch=true
        """;

    public static Command Create()
    {
        var command = new Command("serve", "Serves the site (the default); options such as --urls go to ASP.NET Core.")
        {
            HelpWithExamples.OptionWith(Examples),
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(RunAsync);
        return command;
    }

    public static Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation) => RunAsync([.. arguments.UnmatchedTokens], cancellation);

    public static async Task<int> RunAsync(string[] settings, CancellationToken cancellation)
    {
        // The host handles signals only once it is built; until then this does. A SIGHUP is ignored, since nothing is loaded yet.
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => signal.Cancel = true);
#pragma warning disable CA2000 // Never disposed: a signal may still be under way when the site has stopped.
        var told = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
#pragma warning restore CA2000
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            told.Cancel();
        });
        await using var app = SiteHost.Build(settings);
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            await app.RunAsync(told.Token);
        }
        catch (OperationCanceledException) when (told.IsCancellationRequested || stopping.IsCancellationRequested)
        {
            // Asked to stop while the content was loading.
        }

        return ExitCode.Success;
    }
}
