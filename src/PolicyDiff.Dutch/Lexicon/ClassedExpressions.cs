using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Lexicon;

/// <summary>Expressions in named classes, found in folded text: restrictors and quantifiers.</summary>
/// <remarks>
/// The file has <c>class | form | form …</c> on each line, more lines for one class
/// allowed; <c>…</c> is a gap within a clause. An adjective may take its -e.
/// </remarks>
public sealed class ClassedExpressions
{
    private readonly List<(string Class, Regex Pattern)> _classes;

    private ClassedExpressions(string file) => _classes =
    [
        .. WordList.Lines(typeof(ClassedExpressions).Assembly, file)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .Select(group => (group.Key, Pattern([.. group.SelectMany(row => row.Skip(1))]))),
    ];

    /// <summary>Whom or what a rule holds for: all, some, only, new, existing …</summary>
    public static ClassedExpressions Restrictors { get; } = new("restrictors.txt");

    /// <summary>The classes that have an expression in a text, each with the first one, in the order of the file.</summary>
    /// <param name="folded">Text in lower case without accents, as <see cref="FoldedText"/> makes it.</param>
    public IEnumerable<(string Class, string Expression)> Find(string folded) => _classes
        .Select(entry => (entry.Class, Match: entry.Pattern.Match(folded)))
        .Where(entry => entry.Match.Success)
        .Select(entry => (entry.Class, entry.Match.Value));

    private static Regex Pattern(IReadOnlyList<string> forms) => new(
        $@"(?<![\w-])(?:{string.Join('|', forms.Select(FoldedText.Of).OrderByDescending(form => form.Length).Select(form =>
            Regex.Escape(form)
                .Replace("…", @"[^.;:|]{0,40}?", StringComparison.Ordinal)
                .Replace(@"\ ", @"\s", StringComparison.Ordinal)))})(?![\w-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
