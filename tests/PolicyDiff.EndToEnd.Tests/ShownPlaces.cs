using System.Text;
using System.Text.Json;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>The text of documents by section, as <c>show</c> gives it.</summary>
/// <param name="show">Shows the document of an id as JSON: as the index holds it, so that a second reading cannot differ.</param>
internal sealed class ShownPlaces(Func<string, Task<string>> show)
{
    private const string LeftOut = " …";

    private readonly Dictionary<string, ILookup<string, JsonElement>> _documents = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether the text of a quote stands unbroken in the section of its citation or in one cell of its tables; or is a row of one of them:
    /// its filled cells in order, each whole or, where a mark says that something is left out,
    /// its beginning. White space, bullets, ligatures and soft hyphens aside.
    /// </summary>
    public async Task<bool> HoldAsync(JsonElement quote)
    {
        var citation = quote.GetProperty("citation");
        var sections = await SectionsAsync(citation.GetProperty("document").GetProperty("id").GetString()!);
        var text = quote.GetProperty("text").GetString()!;
        return sections[Key(citation.GetProperty("sectionPath").EnumerateArray().Select(heading => heading.GetString()!))]
            .Any(section => Holds(section, text));
    }

    private static bool Holds(JsonElement section, string text)
    {
        var letters = Letters(text);
        List<List<string>> rows = [.. section.GetProperty("tables").EnumerateArray()
            .SelectMany(table => table.GetProperty("rows").EnumerateArray().Prepend(table.GetProperty("header")))
            .Select(row => row.EnumerateArray().Select(cell => Letters(cell.GetString()!)).Where(cell => cell.Length > 0).ToList())];
        return Letters(section.GetProperty("text").GetString()!).Contains(letters, StringComparison.Ordinal)
            || rows.Exists(row => row.Exists(cell => cell.Contains(letters, StringComparison.Ordinal)))
            || rows.Exists(row => IsRow(row, text.Split(" | ")));
    }

    private static bool IsRow(List<string> cells, string[] quoted) => cells.Count == quoted.Length && cells.Zip(quoted).All(pair =>
        pair.Second.EndsWith(LeftOut, StringComparison.Ordinal)
            ? pair.First.StartsWith(Letters(pair.Second[..^LeftOut.Length]), StringComparison.Ordinal)
            : string.Equals(pair.First, Letters(pair.Second), StringComparison.Ordinal));

    private static string Letters(string text) =>
        string.Concat(
            Core.Text.ValidText.Normalize(text, NormalizationForm.FormKC)
                .Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u00ad' or '•')));

    private async Task<ILookup<string, JsonElement>> SectionsAsync(string id)
    {
        if (!_documents.TryGetValue(id, out var sections))
        {
            using var shown = JsonDocument.Parse(await show(id));
            sections = Sections(shown.RootElement.GetProperty("sections").Clone(), [])
                .ToLookup(entry => entry.Key, entry => entry.Section, StringComparer.Ordinal);
            _documents.Add(id, sections);
        }

        return sections;
    }

    private static IEnumerable<(string Key, JsonElement Section)> Sections(JsonElement sections, IReadOnlyList<string> above)
    {
        foreach (var section in sections.EnumerateArray())
        {
            var heading = $"{section.GetProperty("number").GetString()} {section.GetProperty("title").GetString()}".Trim();
            IReadOnlyList<string> path = heading.Length > 0 ? [.. above, heading] : above;
            yield return (Key(path), section);
            foreach (var below in Sections(section.GetProperty("children"), path))
            {
                yield return below;
            }
        }
    }

    private static string Key(IEnumerable<string> path) => string.Join('\n', path);
}
