using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Extraction.Actors;

/// <summary>Finds who acts in a sentence.</summary>
/// <remarks>
/// Without a grammar: the subject is the first actor in the main clause that no preposition governs; in a passive sentence who stands
/// behind <i>door</i>; <i>wij</i> and <i>we</i> are never anything else. Where the insurer expects, asks or
/// urges, the actor is the one of whom it does. <i>U</i> is the care provider, <i>wij</i> the insurer.
/// </remarks>
internal sealed partial class SubjectFinder(ActorCatalog catalog)
{
    private static readonly HashSet<string> Prepositions = WordsOf("preposition");
    private static readonly HashSet<string> Orders = WordsOf("order");
    private static readonly HashSet<string> Determiners = WordsOf("determiner");

    /// <summary>Who acts; null where the sentence does not say.</summary>
    /// <param name="sentence">The sentence, or a list item or cell.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="modality">What the sentence shows of its modality.</param>
    public ActorMention? Find(string sentence, IReadOnlyList<SentenceClause> clauses, Modality modality)
    {
        var subjects = Subjects(sentence).ToList();
        if (modality is Modality.Expected && Asked(sentence, subjects) is { } asked)
        {
            return asked;
        }

        return InKind(SentenceClauseKind.Main) ?? (modality is Modality.None ? null : InKind(SentenceClauseKind.Subordinate));

        ActorMention? InKind(SentenceClauseKind kind)
        {
            var inside = subjects.Where(
                subject => clauses.Any(clause => clause.Kind == kind && clause.Span.Contains(subject.Span))).ToList();
            return inside.Find(subject => subject.Span.In(sentence).ToLowerInvariant() is "wij" or "we")
                ?? inside.Find(subject => IsAgent(sentence, subject))
                ?? inside.Find(subject => !FollowsDoor(sentence, subject));
        }
    }

    /// <summary>
    /// Who bears a sentence that has no subject of its own among the actors: who acts behind <i>door</i>, is asked to act, or acts as a
    /// pronoun in any clause, whose <i>onze</i> or <i>ons</i> it is, and the care provider
    /// where it begins with an order. Null where the sentence does not say.
    /// </summary>
    /// <param name="sentence">The sentence, or a list item or cell.</param>
    public ActorMention? FindBearer(string sentence)
    {
        return Mentions(sentence)
            .FirstOrDefault(mention => IsAgent(sentence, mention)
                || (mention.Group is ActorGroup.Provider && WeAsk().IsMatch(sentence[..mention.Span.Start])))
            ?? Pronouns(sentence).FirstOrDefault(pronoun => !Governed().IsMatch(sentence[..pronoun.Span.Start]))
            ?? (Own().Match(sentence) is { Success: true } own ? Insurer(own) : null)
            ?? (Orders.Contains(FirstWord(sentence)) && !sentence.EndsWith('?')
                ? Provider(new TextSpan(0, FirstWord(sentence).Length))
                : null);
    }

    /// <summary>Whether the sentence begins with a pronoun that points back: <i>zij, hij, deze, dit</i> and a verb.</summary>
    public static bool PointsBack(string sentence) => BackPointer().IsMatch(sentence);

    private static HashSet<string> WordsOf(string kind) => WordList.Rows(typeof(SubjectFinder).Assembly, "subject-words.txt")
        .Where(row => string.Equals(row[0], kind, StringComparison.Ordinal))
        .SelectMany(row => row.Skip(1))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private IEnumerable<ActorMention> Subjects(string sentence) =>
        Mentions(sentence).Where(mention => !IsGoverned(sentence, mention.Span.Start));

    private IEnumerable<ActorMention> Mentions(string sentence) =>
        catalog.Find(sentence).Concat(Pronouns(sentence)).OrderBy(mention => mention.Span.Start);

    private static IEnumerable<ActorMention> Pronouns(string sentence) => Pronoun().Matches(sentence).Select(match =>
        match.Groups["you"].Success ? Provider(new TextSpan(match.Index, match.Index + match.Length)) : Insurer(match));

    private static ActorMention Provider(TextSpan span) => new("zorgaanbieder", ActorGroup.Provider, span);

    private static ActorMention Insurer(Match match) =>
        new("zorgverzekeraar", ActorGroup.Insurer, new TextSpan(match.Index, match.Index + match.Length));

    private static string FirstWord(string sentence) => sentence.Split(' ', 2)[0];

    // Walks back over the words that can stand before a noun to a preposition; "van RO's" is governed, "vragen wij RO's" is not.
    private static bool IsGoverned(string sentence, int start)
    {
        var words = sentence[..start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var back = words.Length - 1; back >= 0; back--)
        {
            if (back == words.Length - 1 && char.IsAsciiDigit(words[back][0]))
            {
                // "10.000 patiënten" act as a number.
                return true;
            }

            var word = words[back].Trim('(', '\'', '‘', '"', '“');
            if (Prepositions.Contains(word))
            {
                return true;
            }

            if (word.EndsWith(',') && back == words.Length - 1)
            {
                // An enumeration goes on: "met gemeenten, huisartsen en …".
                return words[Math.Max(0, back - 7)..back].Any(Prepositions.Contains);
            }

            if (!Determiners.Contains(word) && !CanModify(word))
            {
                // "van huisartsen en apothekers": governed as the name before "en" is.
                return word is "en" or "of" or "en/of" && words[Math.Max(0, back - 3)..back].Any(Prepositions.Contains);
            }
        }

        return false;
    }

    // Adjectives and participles; a finite verb ends in -t or -en or is a short one.
    private static bool CanModify(string word) =>
        word.Length > 2
            && char.IsLower(word[0])
            && char.IsLetter(word[^1])
            && word[^1] is not ('t' or 'n')
            && word is not ("kan" or "mag" or "zal" or "was" or "had" or "wil" or "laat" or "dus" or "ook" or "dan" or "hoe" or "die"
                or "als" or "waar");

    private static bool FollowsDoor(string sentence, ActorMention subject) => Door().IsMatch(sentence[..subject.Span.Start]);

    private static bool IsAgent(string sentence, ActorMention subject) => FollowsDoor(sentence, subject) && Passive().IsMatch(sentence);

    // "Wij vragen van RO's om …", "verwachten dat de RO …", "van u": the first who is no insurer, governed by "van" or by nothing.
    private ActorMention? Asked(string sentence, List<ActorMention> subjects)
    {
        var ofWhom = Mentions(sentence)
            .FirstOrDefault(mention => mention.Group is ActorGroup.Provider && OfWhom().IsMatch(sentence[..mention.Span.Start]));
        return ofWhom ?? subjects.Find(subject => subject.Group is ActorGroup.Provider);
    }

    [GeneratedRegex(@"\b(?:(?<you>[Uu])|[Ww]ij|[Ww]e)\b(?!-)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(
        @"^(?:Zij|Hij|Deze|Dit|Ook zij|Daarnaast \p{Ll}+ zij)\s(?!\p{L}+(?:en|ing|s)\s+(?:is|zijn|wordt|worden)\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BackPointer();

    // A preposition right before a pronoun; "als u" begins a clause.
    [GeneratedRegex(
        @"\b(?:aan|bij|door|jegens|met|naar|namens|onder|op|over|tegen|tot|tussen|uit|van|vanuit|via|voor|zonder)\s$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Governed();

    // "Daar vragen we zorgaanbieders …".
    [GeneratedRegex(
        @"\b(?:vragen|verzoeken|raden|adviseren)\s(?:wij|we)\s(?:(?:de|het|een|alle|iedere|elke|deze)\s)?(?:\p{Ll}+e\s)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WeAsk();

    // "Onze prioriteit ligt bij …", "Het is ons uitgangspunt dat …": the insurer's own aim, rule or duty.
    [GeneratedRegex(
        @"^(?:Onze?|Ons)\b|\b(?:is|zijn|blijft|blijven)\s(?:\p{L}+\s)?(?:ons|onze)\s(?:\p{Ll}+e\s)?(?:streven|uitgangspunt|uitgangspunten|doel|doelen|ambitie|ambities|inzet|beleid|voornemen|voorkeur|taak|taken|plicht)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\bdoor\s+(?:(?:de|het|een|iedere|elke|alle|uw|onze)\s+)?(?:\p{Ll}+e\s+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Door();

    [GeneratedRegex(@"\b(?:wordt|worden|werd|werden|is|zijn)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex(
        @"(?:^Van|\b(?:verwacht|verwachten|vraagt|vragen|verzoekt|verzoeken)(?:\s\S+){0,2}\svan)\s+(?:(?:de|het|een|iedere|elke|alle)\s+)?(?:\p{Ll}+e\s+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhom();
}
