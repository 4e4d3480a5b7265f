using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Hosting;

/// <summary>Says in one line why the site stops and what to do about it.</summary>
internal static class StartFault
{
    public static string Explain(Exception fault) => fault switch
    {
        DirectoryNotFoundException => $"There is no content folder {Line(fault)} Set Content__Path to the folder that holds _config.yml and _posts.",
        IOException { InnerException: AddressInUseException } => $"{Line(fault)} Stop the other program or choose another port: --urls http://localhost:5001",
        OptionsValidationException invalid => string.Join(' ', invalid.Failures),
        InvalidOperationException { InnerException: FormatException or ArgumentException } => $"{Line(fault)} Correct the value or leave it out.",
        InvalidOperationException when fault.Message.StartsWith("Unable to configure HTTPS endpoint", StringComparison.Ordinal) =>
            "There is no certificate for https. Name one in Kestrel__Certificates__Default__Path, or let a proxy end TLS and listen at http.",
        CultureNotFoundException => $"{Line(fault)} Install ICU, and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT out.",
        TimeZoneNotFoundException => $"{Line(fault)} Install the time zones, which most systems call tzdata.",
        FormatException or ArgumentOutOfRangeException { ParamName: "port" } or InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } =>
            $"{Line(fault)} Write the address to listen on like http://localhost:8080",
        SocketException => $"{Line(fault)} The site can't listen there: choose another address, --urls http://localhost:8080",
        _ => $"{Line(fault)} ({fault.GetType().Name}; Serilog__MinimumLevel__Default=Debug tells more)",
    };

    private static string Line(Exception fault) => fault.Message.ReplaceLineEndings(" ").TrimEnd('.') + ".";
}
