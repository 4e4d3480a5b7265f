using System.Text;

namespace ApiHour.Content.Parsing;

/// <summary>A long text that is kept until the end of a load; as UTF-8 it takes half the memory of a string.</summary>
internal sealed class KeptText(string text)
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    private readonly WeakReference<string> read = new(text);

    /// <summary>The text; decoded again once nothing refers to it any more.</summary>
    public override string ToString()
    {
        if (!read.TryGetTarget(out var text))
        {
            read.SetTarget(text = Encoding.UTF8.GetString(bytes));
        }

        return text;
    }
}
