using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ApiHour.Content.Apart;

/// <summary>
/// Loads content in a process of its own: a program that is compiled ahead as a whole, so that it needs less than half of the time, and takes the memory of the
/// load with it when it ends. A text that ended it would not end the site.
/// </summary>
/// <param name="program">The program's file.</param>
/// <param name="logger">Is told why the program isn't used, and what it has to tell.</param>
public sealed partial class LoaderProcess(string program, ILogger<LoaderProcess> logger)
{
    /// <summary>The line by which the program says that the catalog won't be kept, and that the rest of the work takes one core.</summary>
    internal const string Changing = "changing";

    /// <summary>The exit code where the system lacks a library that the program needs.</summary>
    private const int NotLoadable = 127;

    /// <summary>How much memory new objects get, in bytes, hexadecimal: else it would be what the processor's cache holds, which may be hundreds of megabytes.</summary>
    private const string NewObjects = "800000";

    /// <summary>The program beside this one; null where the site was published without it.</summary>
    public static string? FindProgram()
    {
        var path = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ApiHour.Loader.exe" : "ApiHour.Loader");
        return File.Exists(path) ? path : null;
    }

    /// <summary>Brings the catalog up to date; returns null where the program could not do it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="isReload">Whether a site shows what was loaded before: a text that ends the program must not come to it.</param>
    /// <param name="changing">Called when the catalog won't be kept, and the rest of the work takes one core.</param>
    /// <param name="cancellation">Ends the program.</param>
    /// <exception cref="IOException">The program was ended while a site runs.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled.</exception>
    internal ContentReport? Load(LoaderRequest request, bool isReload, Action? changing, CancellationToken cancellation)
    {
        using var process = Start();
        if (process is null)
        {
            return null;
        }

        string? answer;
        using (cancellation.Register(process.Kill))
        {
            answer = Ask(process, request, changing);
            process.WaitForExit();
        }

        cancellation.ThrowIfCancellationRequested();
        switch (process.ExitCode)
        {
            case LoaderExit.Success:
                return Read(answer!);
            case LoaderExit.Failure:
                return null;
            case LoaderExit.OtherBuild:
                LogUnable(program, "it is of another build; publish both from the same sources, to the same --artifacts-path");
                return null;
            case var code when isReload && code != NotLoadable:
                throw new IOException(string.Create(CultureInfo.InvariantCulture, $"the process that loads the content ended with code {code}"));
            case var code:
                LogUnable(program, string.Create(CultureInfo.InvariantCulture, $"it ended with code {code}"));
                return null;
        }
    }

    private Process? Start()
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCgen0size"] = NewObjects;
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception fault)
        {
            LogUnable(program, fault.Message);
            return null;
        }
    }

    /// <summary>Returns the last line that the program writes. It ends when its standard input does, so that none outlives its site.</summary>
    private static string? Ask(Process process, LoaderRequest request, Action? changing)
    {
        using var input = process.StandardInput;
        using var output = process.StandardOutput;
        try
        {
            input.WriteLine(JsonSerializer.Serialize(request, LoaderJson.Default.LoaderRequest));
        }
        catch (IOException)
        {
            // It has ended already: its exit code says why.
        }

        string? last = null;
        while (output.ReadLine() is { } line)
        {
            last = line;
            if (line is Changing)
            {
                changing?.Invoke();
            }
        }

        return last;
    }

    private ContentReport Read(string answer)
    {
        var (report, isWhole, isRefused, notes, warnings) = JsonSerializer.Deserialize(answer, LoaderJson.Default.LoaderAnswer)!;
        foreach (var warning in warnings)
        {
            LogWarning(warning);
        }

        return report with { IsWhole = isWhole, IsRefused = isRefused, Notes = notes };
    }

    [LoggerMessage(LogLevel.Warning, "{Program} cannot load the content ({Reason}): it is loaded without it, which takes longer")]
    private partial void LogUnable(string program, string reason);

    [LoggerMessage(LogLevel.Warning, "{Message}")]
    private partial void LogWarning(string message);
}
