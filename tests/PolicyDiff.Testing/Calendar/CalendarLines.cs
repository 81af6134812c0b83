namespace PolicyDiff.Testing.Calendar;

/// <summary>Reads a calendar file by the letter of RFC 5545, sections 3.1 and 3.3.11, without the library that wrote it.</summary>
public static class CalendarLines
{
    private const int MostOctets = 75;

    /// <summary>The events, each by property name with its parameters: <c>DTSTART;VALUE=DATE</c>.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Events(string file)
    {
        List<Dictionary<string, string>> events = [];
        Dictionary<string, string>? open = null;
        foreach (var line in Unfolded(file))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            colon.ShouldBePositive(line);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            switch (line)
            {
                case "BEGIN:VEVENT":
                    open.ShouldBeNull();
                    open = new Dictionary<string, string>(StringComparer.Ordinal);
                    break;
                case "END:VEVENT":
                    events.Add(open.ShouldNotBeNull());
                    open = null;
                    break;
                default:
                    open?.Add(name, Text(value));
                    break;
            }
        }

        open.ShouldBeNull();
        return events;
    }

    /// <summary>The lines as they were before they were folded.</summary>
    public static IReadOnlyList<string> Unfolded(string file)
    {
        file.ShouldEndWith("\r\n");
        var lines = file.Split("\r\n")[..^1];
        lines.ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= MostOctets
            && !line.Contains('\n', StringComparison.Ordinal));
        return file.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Replace("\r\n\t", string.Empty, StringComparison.Ordinal)
            .Split("\r\n")[..^1];
    }

    private static string Text(string value)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            i++;
            "\\;,nN".ShouldContain(value[i]);
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
