namespace ApiHour.Web.Commands.Links;

/// <summary>A name leads into a private network.</summary>
internal sealed class PrivateAddressException(string message) : IOException(message);
