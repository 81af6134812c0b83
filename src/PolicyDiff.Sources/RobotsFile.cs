using System.Globalization;

namespace PolicyDiff.Sources;

/// <summary>The rules of a <c>robots.txt</c> that hold for this program (RFC 9309).</summary>
/// <remarks>
/// The groups that name the program count; where there are none, those for everyone. The longest rule that fits decides, and of two as long
/// the one that allows.
/// </remarks>
internal sealed class RobotsFile
{
    private const string Everyone = "*";

    private readonly List<(bool Allows, string Pattern)> _rules = [];

    private RobotsFile()
    {
    }

    /// <summary>A file that forbids nothing.</summary>
    public static RobotsFile Empty { get; } = new();

    /// <summary>The pause between requests that the site asks for; null where it asks for none.</summary>
    public TimeSpan? Pause { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text; lines that mean nothing are passed over, as the standard asks.</param>
    /// <param name="product">The name of the program.</param>
    public static RobotsFile Parse(string text, string product)
    {
        var groups = Groups(text);
        var own = groups.Where(group => group.Agents.Contains(product, StringComparer.OrdinalIgnoreCase)).ToList();
        var ours = own.Count > 0 ? own : [.. groups.Where(group => group.Agents.Contains(Everyone))];
        var file = new RobotsFile();
        foreach (var (key, value) in ours.SelectMany(group => group.Lines))
        {
            file.Take(key, value);
        }

        return file;
    }

    /// <summary>Whether an address may be fetched.</summary>
    public bool Allows(Uri address)
    {
        var path = Decoded(address.PathAndQuery);
        var (best, allowed) = (-1, true);
        foreach (var (allows, pattern) in _rules)
        {
            if (pattern.Length >= best && Fits(path, pattern) && (pattern.Length > best || allows))
            {
                (best, allowed) = (pattern.Length, allows);
            }
        }

        return allowed;
    }

    private static List<(List<string> Agents, List<(string Key, string Value)> Lines)> Groups(string text)
    {
        List<(List<string> Agents, List<(string, string)> Lines)> groups = [];
        foreach (var line in text.TrimStart('\uFEFF').Split('\n', '\r'))
        {
            var parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts is not [var key, var value])
            {
                continue;
            }

            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (groups.Count == 0 || groups[^1].Lines.Count > 0)
                {
                    groups.Add(([], []));
                }

                groups[^1].Agents.Add(value.Split('/')[0].Trim());
            }
            else if (groups.Count > 0 && IsRule(key))
            {
                groups[^1].Lines.Add((key.ToLowerInvariant(), value));
            }
        }

        return groups;
    }

    private static bool IsRule(string key) => key.ToLowerInvariant() is "allow" or "disallow" or "crawl-delay";

    private void Take(string key, string value)
    {
        if (key != "crawl-delay")
        {
            if (value.Length > 0)
            {
                _rules.Add((key == "allow", Decoded(value)));
            }
        }
        else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            Pause = TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.FromDays(1).TotalSeconds));
        }
    }

    /// <summary>One spelling for a path, whether the site writes its letters as they are or by their bytes.</summary>
    private static string Decoded(string path) => Uri.UnescapeDataString(path);

    /// <summary>Whether a path begins with a pattern, in which a star stands for anything and a dollar at the end for the end.</summary>
    private static bool Fits(string path, string pattern)
    {
        var atEnd = pattern.EndsWith('$');
        var parts = (atEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var place = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = atEnd && i == parts.Length - 1;
            var found = isLast ? LastPlace(path, parts[i], place) : path.IndexOf(parts[i], place, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            place = found + parts[i].Length;
        }

        return !atEnd || place == path.Length;
    }

    private static int LastPlace(string path, string part, int from) =>
        path.Length - part.Length >= from && path.EndsWith(part, StringComparison.Ordinal) ? path.Length - part.Length : -1;
}
