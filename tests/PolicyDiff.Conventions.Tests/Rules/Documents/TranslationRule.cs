using System.Text.RegularExpressions;
using System.Xml.Linq;
using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Documents;

/// <summary>Every text has its translation with the same placeholders, and no translation lacks its text.</summary>
internal static partial class TranslationRule
{
    /// <summary>One sentence per key that is missing, doubled or differs.</summary>
    /// <param name="neutral">The Dutch texts.</param>
    /// <param name="translation">The same texts in another language.</param>
    public static IEnumerable<string> Violations(SourceFile neutral, SourceFile translation)
    {
        var (texts, translated) = (Texts(neutral), Texts(translation));
        var doubled = new[] { (File: neutral, Keys: texts), (File: translation, Keys: translated) }
            .SelectMany(entry => entry.Keys.Where(key => key.Count() > 1).Select(key => $"{entry.File.Path} holds {key.Key} twice."));
        var missing = texts.Select(text => text.Key)
            .Except(translated.Select(text => text.Key), StringComparer.Ordinal)
            .Select(key => $"{translation.Path} lacks {key}.");
        var orphaned = translated.Select(text => text.Key)
            .Except(texts.Select(text => text.Key), StringComparer.Ordinal)
            .Select(key => $"{neutral.Path} lacks {key}.");
        var differing = texts.Where(text => translated.Contains(text.Key)
            && !Placeholders(text.First()).SetEquals(Placeholders(translated[text.Key].First())))
            .Select(text => $"{translation.Path} has other placeholders in {text.Key}.");
        return doubled.Concat(missing).Concat(orphaned).Concat(differing);
    }

    /// <summary>The texts of a <c>.resx</c> file by key.</summary>
    public static ILookup<string, string> Texts(SourceFile file) =>
        XDocument.Parse(file.Text)
            .Descendants("data")
            .ToLookup(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static HashSet<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups["number"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<number>\d+|install-\w+)[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
