namespace ApiHour.Web.Commands.Links;

/// <summary>A name leads into a private network.</summary>
internal sealed class PrivateAddressException : IOException
{
    public PrivateAddressException()
    {
    }

    public PrivateAddressException(string message)
        : base(message)
    {
    }

    public PrivateAddressException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
