using System.Globalization;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Takes as much text as a body can have that writes long values a few times.</summary>
internal sealed class BoundedWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    private const int MaxLength = 4 * SourceReader.MaxBytes;

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The text is too long.</exception>
    public override void Write(char value)
    {
        Grow(1);
        base.Write(value);
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The text is too long.</exception>
    public override void Write(char[] buffer, int index, int count)
    {
        Grow(count);
        base.Write(buffer, index, count);
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The text is too long.</exception>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Grow(buffer.Length);
        base.Write(buffer);
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The text is too long.</exception>
    public override void Write(string? value)
    {
        Grow(value?.Length ?? 0);
        base.Write(value);
    }

    private void Grow(int count)
    {
        if (GetStringBuilder().Length + count > MaxLength)
        {
            throw new InvalidOperationException("its values make the text too long");
        }
    }
}
