namespace ApiHour.Content.Parsing.Yaml;

/// <summary>
/// Allows a quoted value to run over several lines. Ruby's YAML accepts a continuation line at the margin, the YAML
/// specification (§7.3) wants it indented: such lines are indented by one blank.
/// </summary>
internal static class QuotedLines
{
    public static string Indent(string yaml)
    {
        var lines = yaml.Split('\n');
        char? quote = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (quote is null)
            {
                quote = QuoteLeftOpen(ValueOf(lines[i]));
                continue;
            }

            var closes = Closes(lines[i], quote.Value);
            if (lines[i].Length > 0 && lines[i][0] != ' ')
            {
                lines[i] = ' ' + lines[i];
            }

            quote = closes ? null : quote;
        }

        return quote is null ? string.Join('\n', lines) : yaml;
    }

    private static ReadOnlySpan<char> ValueOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? [] : line.AsSpan(colon + 2).TrimStart();
    }

    private static char? QuoteLeftOpen(ReadOnlySpan<char> value) =>
        value is ['"' or '\'', ..] && !Closes(value[1..], value[0]) ? value[0] : null;

    private static bool Closes(ReadOnlySpan<char> text, char quote)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 >= text.Length || text[i + 1] != quote)
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }
}
