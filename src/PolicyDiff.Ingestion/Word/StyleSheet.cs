using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Ingestion.Word;

/// <summary>What the styles of a document say of a paragraph or of words, inheritance followed.</summary>
internal sealed partial class StyleSheet
{
    private const int LongestChain = 20;
    private const int LowestLevel = 8;

    private readonly Dictionary<string, Style> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _default;

    private StyleSheet(IEnumerable<Style> styles)
    {
        foreach (var style in styles)
        {
            if (style.StyleId?.Value is { } id)
            {
                _byId.TryAdd(id, style);
                _default ??= style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true ? id : null;
            }
        }
    }

    /// <summary>The styles of a document; none where it has no usable part of them.</summary>
    public static StyleSheet Of(Styles? styles) => new(styles?.Elements<Style>() ?? []);

    /// <summary>The level of a heading from 0, by its own outline level or by its style; null for other paragraphs.</summary>
    public int? HeadingLevel(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is { } own)
        {
            return own <= LowestLevel ? own : null;
        }

        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
            {
                return level <= LowestLevel ? level : null;
            }

            if (HeadingName().Match(NameOf(style)) is { Success: true } name)
            {
                return name.Groups["level"].Value[0] - '1';
            }
        }

        return null;
    }

    /// <summary>Whether a paragraph is the title of the document.</summary>
    public bool IsTitle(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Any(style => NameOf(style).ToLowerInvariant() is "title" or "titel");

    /// <summary>Whether a paragraph is an entry of a contents list, or the heading of one.</summary>
    public bool IsContents(ParagraphProperties? properties) =>
        properties?.ParagraphStyleId?.Val?.Value is { } id
            && (ContentsName().IsMatch(id) || (_byId.TryGetValue(id, out var style) && ContentsName().IsMatch(NameOf(style))));

    /// <summary>Whether a paragraph without number goes on with the list item before it.</summary>
    public bool IsListContinuation(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Any(style => ListName().IsMatch(NameOf(style)));

    /// <summary>The numbering that a style gives its paragraphs: list and level; null where it gives none.</summary>
    public (int List, int Level)? Numbering(ParagraphProperties? properties)
    {
        int? level = null;
        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            var numbering = style.StyleParagraphProperties?.NumberingProperties;
            level ??= numbering?.NumberingLevelReference?.Val?.Value;
            if (numbering?.NumberingId?.Val?.Value is { } list)
            {
                return (list, level ?? 0);
            }
        }

        return null;
    }

    /// <summary>The ids of the style of a paragraph and of those it is based on, the nearest first.</summary>
    public IEnumerable<string> StyleIds(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleId!.Value!);

    /// <summary>Whether words are bold, hidden or struck out.</summary>
    /// <param name="run">The properties of the words themselves; null where they have none.</param>
    /// <param name="paragraph">The properties of their paragraph.</param>
    public WordLook Look(RunProperties? run, ParagraphProperties? paragraph)
    {
        List<Style> styles = [.. Chain(run?.RunStyle?.Val?.Value, none: true), .. Chain(paragraph?.ParagraphStyleId?.Val?.Value)];
        return new WordLook(
            WordXml.IsOn(run?.Bold) ?? First(styles, style => style.Bold) ?? false,
            WordXml.IsOn(run?.Vanish) ?? First(styles, style => style.Vanish) ?? false,
            WordXml.IsOn(run?.Strike)
                ?? WordXml.IsOn(run?.DoubleStrike)
                ?? First(styles, style => style.Strike)
                ?? First(styles, style => style.DoubleStrike)
                ?? false);
    }

    private static bool? First(List<Style> styles, Func<StyleRunProperties, OnOffType?> property) =>
        styles.Select(style => style.StyleRunProperties is { } run ? WordXml.IsOn(property(run)) : null)
            .FirstOrDefault(on => on is not null);

    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? string.Empty;

    private IEnumerable<Style> Chain(string? id, bool none = false)
    {
        id ??= none ? null : _default;
        for (var length = 0; id is not null && length < LongestChain && _byId.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    [GeneratedRegex(
        @"^(?:heading|kop|überschrift|titre)\s?(?<level>[1-9])\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex(
        @"^(?:toc|inhopg|inhoud)\s?(?:[1-9]|heading)$|^kop\s?van\s?inhoudsopgave$|^table of figures$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsName();

    [GeneratedRegex(@"^(?:list|lijst)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListName();
}
