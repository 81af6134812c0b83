using System.Text.RegularExpressions;
using PolicyDiff.Dutch;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Names with their other names, and where a text mentions them.</summary>
internal sealed partial class NameTable
{
    /// <summary>Names shorter than this are only taken with the capitals of the list.</summary>
    private const int ShortestFreeName = 4;

    private const char FileNamesOnly = '@';

    private readonly IReadOnlyList<KnownName> _inText;
    private readonly IReadOnlyList<KnownName> _inFileNames;

    private NameTable(IReadOnlyList<IReadOnlyList<string>> rows, bool strictCase)
    {
        var names = rows.SelectMany(row => row.Select(alias => (Name: row[0], Alias: alias)))
            .OrderByDescending(entry => entry.Alias.Length).ThenBy(entry => entry.Alias, StringComparer.Ordinal)
            .ToList();
        _inText = [.. names.Where(entry => entry.Alias[0] != FileNamesOnly)
            .Select(entry => new KnownName(entry.Name, entry.Alias, strictCase && entry.Alias.Length < ShortestFreeName))];
        _inFileNames = [.. names.Select(entry => new KnownName(entry.Name, entry.Alias.TrimStart(FileNamesOnly), exactCase: false))];
    }

    /// <summary>The Dutch health insurers.</summary>
    public static NameTable Insurers { get; } = new(WordList.Rows(typeof(NameTable).Assembly, "insurers.txt"), strictCase: true);

    /// <summary>The care types.</summary>
    public static NameTable CareTypes { get; } = new(WordList.Rows(typeof(NameTable).Assembly, "care-types.txt"), strictCase: false);

    /// <summary>
    /// The usual names of all that a text mentions, once for every mention, in reading order. A name inside a longer one does not count.
    /// </summary>
    public IReadOnlyList<string> Mentions(string text) => Mentions(text, _inText);

    /// <summary>The same for a file name; its marks count as spaces and its case does not count.</summary>
    public IReadOnlyList<string> MentionsInFileName(string fileName) => Mentions(Separator().Replace(fileName, " "), _inFileNames);

    private static IReadOnlyList<string> Mentions(string text, IReadOnlyList<KnownName> names)
    {
        List<(int Start, int End, string Name)> found = [];
        foreach (var known in names)
        {
            foreach (var match in known.In(text)
                .Where(match => !found.Any(other => match.Index < other.End && other.Start < match.Index + match.Length)))
            {
                found.Add((match.Index, match.Index + match.Length, known.Name));
            }
        }

        return [.. found.OrderBy(mention => mention.Start).Select(mention => mention.Name)];
    }

    [GeneratedRegex(@"[-_.\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    private sealed class KnownName(string name, string alias, bool exactCase)
    {
        private readonly string _firstWord = alias.Split([' ', '-'], 2)[0];
        private readonly Lazy<Regex> _pattern = new(() => Pattern(alias, exactCase));

        public string Name { get; } = name;

        /// <summary>Where a text mentions the name. Most texts do not, which a look for its first word shows at once.</summary>
        public IReadOnlyList<Match> In(string text) =>
            text.Contains(_firstWord, StringComparison.OrdinalIgnoreCase) ? [.. _pattern.Value.Matches(text).Cast<Match>()] : [];

        private static Regex Pattern(string alias, bool exactCase)
        {
            var words = alias.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
            var options = RegexOptions.CultureInvariant | (exactCase ? RegexOptions.None : RegexOptions.IgnoreCase);
            return new Regex($@"(?<![\p{{L}}\d&.@/]){string.Join(@"[\s-]+", words)}(?![\p{{L}}\d&])", options);
        }
    }
}
