using System.Net;
using System.Net.Sockets;

namespace ApiHour.Web.Commands.Links;

/// <summary>Connects to the public internet only: the text of a folder must not make whoever checks it contact machines of the local network.</summary>
internal static class PublicNetwork
{
    /// <remarks>https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry</remarks>
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
            "::/127", "64:ff9b::/96", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>A handler that follows no redirect, keeps no cookie and refuses private addresses, however they are named.</summary>
    /// <param name="mayAsk">Whether an address may be asked.</param>
    public static SocketsHttpHandler CreateHandler(Func<IPAddress, bool> mayAsk) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false, // A proxy would look names up behind the guard's back.
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, mayAsk, cancellation),
    };

    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Private.Any(network => network.Contains(plain));
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, Func<IPAddress, bool> mayAsk, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellation);
        if (!Array.TrueForAll(addresses, address => mayAsk(address)))
        {
            throw new PrivateAddressException($"{host.Host} lies in a private network");
        }

        Socket? socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancellation);
            var stream = new NetworkStream(socket, ownsSocket: true);
            socket = null;
            return stream;
        }
        finally
        {
            socket?.Dispose();
        }
    }
}
