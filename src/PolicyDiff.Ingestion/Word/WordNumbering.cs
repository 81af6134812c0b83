using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Word;

/// <summary>Counts as Word does, to know the numbers that it shows: levels, letters, Roman numerals, restarts and other starts.</summary>
/// <remarks>Office Open XML (ECMA-376), part 1, section 17.9. Lists that share a definition share its counters.</remarks>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;
    private const int MostPlaces = 10;
    private const string Bullet = "•";

    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingInstance> _lists = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    private WordNumbering(Numbering? numbering)
    {
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            _definitions.TryAdd(definition.AbstractNumberId?.Value ?? -1, definition);
        }

        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            _lists.TryAdd(list.NumberID?.Value ?? -1, list);
        }
    }

    /// <summary>The lists of a document; none where it has no usable part of them.</summary>
    public static WordNumbering Of(Numbering? numbering) => new(numbering);

    /// <summary>The list and level of a paragraph, by itself or by its style; null where it has none, or says it has none.</summary>
    public (int List, int Level)? Place(ParagraphProperties? properties, StyleSheet styles)
    {
        var own = properties?.NumberingProperties;
        var byStyle = styles.Numbering(properties);
        var list = own?.NumberingId?.Val?.Value ?? byStyle?.List;
        if (list is not > 0 || !_lists.ContainsKey(list.Value))
        {
            return null;
        }

        var level = own?.NumberingLevelReference?.Val?.Value ?? LevelOfStyle(list.Value, properties, styles) ?? byStyle?.Level ?? 0;
        return level is >= 0 and < Levels ? (list.Value, level) : null;
    }

    /// <summary>Counts one paragraph.</summary>
    /// <returns>What Word shows before its text, such as <c>3.1</c>, <c>a)</c> or a bullet; empty where it shows nothing.</returns>
    public string Next((int List, int Level) place)
    {
        var (list, level) = place;
        if (Definition(list) is not { } definition)
        {
            return Bullet;
        }

        var id = definition.AbstractNumberId?.Value ?? -1;
        if (!_counters.TryGetValue(id, out var counters))
        {
            _counters[id] = counters = new int?[Levels];
        }

        if (_started.Add((list, level)) && Override(list, level)?.StartOverrideNumberingValue?.Val?.Value is { } start)
        {
            counters[level] = start;
        }
        else
        {
            counters[level] = counters[level] + 1 ?? StartOf(list, level);
        }

        for (var below = level + 1; below < Levels; below++)
        {
            counters[below] = LevelOf(list, below)?.LevelRestart?.Val?.Value == 0 ? counters[below] : null;
        }

        return Shown(list, level, counters);
    }

    /// <summary>Whether items of a level have a mark that does not count.</summary>
    public bool IsBulleted((int List, int Level) place) => FormatOf(LevelOf(place.List, place.Level)) == NumberFormatValues.Bullet;

    private string Shown(int list, int level, int?[] counters)
    {
        var shape = LevelOf(list, level);
        var format = FormatOf(shape);
        if (format == NumberFormatValues.Bullet)
        {
            return Bullet;
        }

        var plain = WordXml.IsOn(shape?.IsLegalNumberingStyle) == true;
        var text = shape?.LevelText?.Val?.Value ?? $"%{level + 1}.";
        return format == NumberFormatValues.None && !text.Contains('%', StringComparison.Ordinal)
            ? text.Trim()
            : Place().Replace(text, match =>
        {
            var at = match.Value[1] - '1';
            var number = counters[at] ??= StartOf(list, at);
            return Written(number, plain ? NumberFormatValues.Decimal : FormatOf(LevelOf(list, at)));
        }).Trim();
    }

    private static string Written(int number, NumberFormatValues format) => format switch
    {
        NumberFormatValues.LowerLetter => ListNumbers.LowerLetter(number),
        NumberFormatValues.UpperLetter => ListNumbers.LowerLetter(number).ToUpperInvariant(),
        NumberFormatValues.LowerRoman => ListNumbers.LowerRoman(number),
        NumberFormatValues.UpperRoman => ListNumbers.LowerRoman(number).ToUpperInvariant(),
        NumberFormatValues.DecimalZero => number < MostPlaces ? $"0{ListNumbers.Decimal(number)}" : ListNumbers.Decimal(number),
        NumberFormatValues.None => string.Empty,
        _ => ListNumbers.Decimal(number),
    };

    private static NumberFormatValues FormatOf(Level? level) => level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

    private int StartOf(int list, int level) => LevelOf(list, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private LevelOverride? Override(int list, int level) =>
        _lists.GetValueOrDefault(list)?.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level);

    private Level? LevelOf(int list, int level) =>
        Override(list, level)?.GetFirstChild<Level>()
            ?? Definition(list)?.Elements<Level>().FirstOrDefault(shape => shape.LevelIndex?.Value == level);

    private int? LevelOfStyle(int list, ParagraphProperties? properties, StyleSheet styles)
    {
        var ids = styles.StyleIds(properties).ToList();
        return Definition(list)?.Elements<Level>()
            .FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value is { } linked
                && ids.Contains(linked, StringComparer.OrdinalIgnoreCase))?.LevelIndex?.Value;
    }

    /// <summary>The definition of a list; one that only points to a style of lists is followed to the definition of that style.</summary>
    private AbstractNum? Definition(int list)
    {
        var definition = _definitions.GetValueOrDefault(_lists.GetValueOrDefault(list)?.AbstractNumId?.Val?.Value ?? -1);
        return definition?.NumberingStyleLink?.Val?.Value is { } style
            ? _definitions.Values.FirstOrDefault(other => other.StyleLink?.Val?.Value == style) ?? definition
            : definition;
    }

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
