using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds out what kind of paper a document is.</summary>
internal static class KindFinder
{
    /// <summary>How often the text must speak of the policy where no title names it.</summary>
    private const int FewestMentions = 5;

    /// <summary>The kind of a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="title">Its title, and where it was found.</param>
    /// <param name="insurer">Its insurer; null where unknown.</param>
    /// <param name="careTypes">Its care types; empty where it names none.</param>
    public static Found<DocumentKind> Find(DocumentText text, Found<string> title, string? insurer, IReadOnlyList<string> careTypes)
    {
        Zone[] zones =
        [
            new(title.Value, title.Place),
            new(string.Join('\n', text.TitlePage), FoundPlace.TitlePage),
            new(text.FileName.Replace('-', ' '), FoundPlace.FileName),
        ];
        var opening = text.Paragraphs.Count > 0 ? text.Paragraphs[0] : string.Empty;
        if (zones.FirstOrDefault(zone => PolicyWords.NameQuestions(zone.Text)) is { } questions)
        {
            return new Found<DocumentKind>(DocumentKind.QuestionsAndAnswers, questions.Place);
        }

        if (PolicyWords.NameQuestions(opening[..Math.Min(opening.Length, 200)]))
        {
            return new Found<DocumentKind>(DocumentKind.QuestionsAndAnswers, FoundPlace.RunningText);
        }

        var place = Policy(zones, text, title, insurer);
        if (place is null)
        {
            return new Found<DocumentKind>(DocumentKind.Other, FoundPlace.RunningText);
        }

        var kind = PolicyWords.NameAttachment(title.Value) ? DocumentKind.Attachment
            : careTypes.Count == 0 || zones.Any(zone => PolicyWords.NameGeneralPolicy(zone.Text)) ? DocumentKind.GeneralPolicy
            : DocumentKind.CareTypePolicy;
        return new Found<DocumentKind>(kind, place);
    }

    /// <summary>Where the document calls itself a policy; null where it does not.</summary>
    private static string? Policy(Zone[] zones, DocumentText text, Found<string> title, string? insurer)
    {
        if (PolicyWords.NamePolicy(title.Value))
        {
            return title.Place;
        }

        if (zones.FirstOrDefault(zone => PolicyWords.NamePolicy(zone.Text)) is { } named && insurer is not null)
        {
            return named.Place;
        }

        return insurer is not null && text.Headings.Concat(text.Paragraphs).Sum(PolicyWords.Count) >= FewestMentions
            ? FoundPlace.RunningText
            : null;
    }

    private sealed record Zone(string Text, string Place);
}
