using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Extraction.Terms;

namespace PolicyDiff.Extraction.Actors;

/// <summary>
/// Knows the names of everybody who can act in a document: the usual ones, the
/// insurer's own, and organisations that the document abbreviates itself.
/// </summary>
internal sealed class ActorCatalog
{
    /// <summary>A document abbreviates some dozens of organisations at most; each one is looked for at every word.</summary>
    private const int MostOrganisations = 300;

    private static readonly string[] OrganisationEndings =
    [
        "organisatie", "organisaties", "verband", "verbanden", "team", "teams", "instelling", "groep", "netwerk",
        "centrum", "voorziening",
    ];

    private readonly Dictionary<string, (string Name, ActorGroup Group)> _byForm;
    private readonly TermPattern _pattern;

    private ActorCatalog(IEnumerable<(string Form, string Name, ActorGroup Group)> forms, IReadOnlyList<string> insurerNames)
    {
        InsurerNames = insurerNames;
        _byForm = forms.GroupBy(entry => entry.Form.ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (group.First().Name, group.First().Group), StringComparer.Ordinal);
        List<string> terms = [.. forms.Select(entry => entry.Form)
            .Where(form => form.Length > 1)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(form => form.Length)
            .ThenBy(form => form, StringComparer.Ordinal)];
        _pattern = new TermPattern(terms, $@"(?<![\p{{L}}\d&-])(?:{string.Join('|', terms.Select(Alternative))})(?![\p{{L}}\d&]|-\p{{L}})");
    }

    /// <summary>How the insurer calls itself, longest first; empty where the document does not say who it is.</summary>
    public IReadOnlyList<string> InsurerNames { get; }

    /// <summary>The catalogue of a document.</summary>
    /// <param name="insurerName">The insurer whose document it is; null where unknown.</param>
    /// <param name="defined">The abbreviations that the document defines.</param>
    public static ActorCatalog For(string? insurerName, IEnumerable<Abbreviation> defined)
    {
        IReadOnlyList<string> insurer = insurerName is { Length: > 0 } name ? [$"{name} groep", name] : [];
        var usual = WordList.Rows(typeof(ActorCatalog).Assembly, "actors.txt")
            .SelectMany(row => row.Skip(1).Select(form => (form, row[1], Enum.Parse<ActorGroup>(row[0], ignoreCase: true))));
        var own = insurer.Select(form => (form, "zorgverzekeraar", ActorGroup.Insurer));
        return new ActorCatalog(
            [.. usual, .. own, .. defined.Where(IsOrganisation).Distinct().Take(MostOrganisations).SelectMany(Forms)], insurer);
    }

    /// <summary>Everybody named in a text, in order; pronouns are not looked at.</summary>
    public IEnumerable<ActorMention> Find(string text)
    {
        foreach (var match in _pattern.Matches(text))
        {
            if (!IsInAddress(text, match) && Known(match.Value) is { } actor)
            {
                yield return new ActorMention(actor.Name, actor.Group, new TextSpan(match.Index, match.Index + match.Length));
            }
        }
    }

    // "zorginkoop.huisartsen@…" and "…/beroepsgroep/huisartsen/…" name nobody.
    private static bool IsInAddress(string text, Match match)
    {
        var end = match.Index + match.Length;
        return (match.Index > 0 && text[match.Index - 1] is '@' or '_')
            || (match.Index > 0 && text[match.Index - 1] is '/' && text.LastIndexOf(' ', match.Index) < text.LastIndexOf('.', match.Index))
            || (match.Index > 1 && text[match.Index - 1] is '.' && char.IsLetterOrDigit(text[match.Index - 2]))
            || (end < text.Length && text[end] is '@' or '_');
    }

    private static IEnumerable<(string, string, ActorGroup)> Forms(Abbreviation abbreviation) =>
        [(abbreviation.Form, abbreviation.Form, ActorGroup.Provider), (abbreviation.Meaning, abbreviation.Form, ActorGroup.Provider)];

    private static bool IsOrganisation(Abbreviation abbreviation) =>
        Array.Exists(OrganisationEndings, ending => abbreviation.Meaning.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // An abbreviation keeps its capitals; a word may open a sentence or a heading with one.
    private static string Alternative(string form)
    {
        var escaped = Regex.Escape(form);
        var isAbbreviation = form.Length > 1 && char.IsUpper(form[0]) && char.IsUpper(form[1]);
        return isAbbreviation ? $"{escaped}(?:['’]?s)?" : $"(?i:{escaped}(?:['’]?s|en|n)?)";
    }

    private (string Name, ActorGroup Group)? Known(string written)
    {
        var form = written.ToLowerInvariant();
        foreach (var ending in (string[])["", "'s", "’s", "en", "s", "n"])
        {
            if (form.EndsWith(ending, StringComparison.Ordinal) && _byForm.TryGetValue(form[..^ending.Length], out var actor))
            {
                return actor;
            }
        }

        return null;
    }
}
