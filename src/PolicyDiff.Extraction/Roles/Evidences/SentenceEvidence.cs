using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;
using PolicyDiff.Extraction.Actors;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction.Roles.Evidences;

/// <summary>Reads from the sentence itself what it does and who does it.</summary>
internal static partial class SentenceEvidence
{
    private const int ShortText = 4;
    private const int LongText = 30;
    private const int LeadWithContent = 10;
    private const int Reach = 7;

    private static readonly HashSet<string> Governors = new(StringComparer.Ordinal)
    {
        "aan", "bij", "door", "met", "naar", "namens", "onder", "op", "over", "tegen",
        "tot", "tussen", "uit", "van", "vanuit", "via", "voor", "zonder", "volgens", "met",
    };

    private static readonly HashSet<string> Acts = new(StringComparer.Ordinal)
    {
        "BUY", "PAY", "CHECK", "RESERVE", "DECIDE", "CHANGE", "OFFER", "INFORM", "AGREE",
    };

    private static readonly HashSet<string> Asks = new(StringComparer.Ordinal) { "EXPECT", "DUTY", "DEMAND" };

    private static readonly HashSet<string> Soft = new(StringComparer.Ordinal) { "WANT", "ENDORSE", "FOSTER", "EXPLORE" };

    /// <summary>All evidence of the sentence.</summary>
    /// <param name="reading">The unit.</param>
    /// <param name="words">Its words.</param>
    public static IEnumerable<RoleEvidence> Of(UnitReading reading, IReadOnlyList<string> words)
    {
        var signals = SignalWords.OfNorms.Find(words).ToList();
        return OfSignals(words, signals)
            .Concat(OfForce(reading))
            .Concat(OfShape(reading.Unit.Text, words, reading.Subject is not null))
            .Concat(OfVerbs(words));
    }

    private static IEnumerable<RoleEvidence> OfSignals(IReadOnlyList<string> words, List<(string Class, int Place)> signals)
    {
        var classes = signals.Select(signal => signal.Class).ToHashSet(StringComparer.Ordinal);
        foreach (var name in classes)
        {
            yield return new($"sign.{name}");
        }

        int[] insurers = [.. words.Index()
            .Where(word => word.Item is UnitWords.Insurer && (word.Index == 0 || !Governors.Contains(words[word.Index - 1])))
            .Select(word => word.Index)];
        int[] readers = [.. words.Index()
            .Where(word => word.Item is "u" && (word.Index == 0 || !Governors.Contains(words[word.Index - 1])))
            .Select(word => word.Index)];
        if (insurers.Length > 0)
        {
            yield return new("actor.insurer");
        }

        if (readers.Length > 0)
        {
            yield return new("actor.reader");
        }

        foreach (var name in signals.Where(signal => Array.Exists(insurers, at => Math.Abs(at - signal.Place) <= Reach))
            .Select(signal => signal.Class)
            .Distinct(StringComparer.Ordinal))
        {
            if (Acts.Contains(name) || Soft.Contains(name) || Asks.Contains(name))
            {
                yield return new($"insurer.{name}");
            }
        }

        if (classes.Overlaps(Acts) && !classes.Overlaps(Soft))
        {
            yield return new(insurers.Length > 0 ? "insurer.acts" : "acts.without-insurer");
        }

        if (insurers.Length > 0 && classes.Overlaps(Soft) && !classes.Overlaps(Acts))
        {
            yield return new("insurer.only-soft");
        }

        if (classes.Contains("GUIDE") && classes.Contains("REFER"))
        {
            yield return new(classes.Overlaps(Acts) || insurers.Length > 0 ? "refer.while-acting" : "refer.pure");
        }

        if (classes.Contains("LIST") && words[^1] is ":")
        {
            yield return new("lead.of-list");
        }

        if (classes.Contains("WORLD") && !classes.Overlaps(Acts) && insurers.Length == 0)
        {
            yield return new("world.without-act");
        }
    }

    private static IEnumerable<RoleEvidence> OfForce(UnitReading reading)
    {
        yield return new($"shown.{reading.Shown}");
        if (reading.Subject is { } subject)
        {
            yield return new($"subject.{subject.Group}");
            yield return new($"subject.{subject.Group}.{(reading.Shown is Modality.None ? "plain" : "modal")}");
        }

        foreach (var kind in reading.Values.Select(value => value.Kind).Distinct())
        {
            yield return new($"value.{kind}");
        }

        if (reading.HasFigures && reading.Subject?.Group is ActorGroup.Provider or ActorGroup.Insurer)
        {
            yield return new("value.with-party");
        }
    }

    private static IEnumerable<RoleEvidence> OfShape(string text, IReadOnlyList<string> words, bool isActing)
    {
        var count = words.Count(word => char.IsLetterOrDigit(word[0]));
        yield return new(count <= ShortText ? "shape.short" : count >= LongText ? "shape.long" : "shape.middle");
        if (count <= 1)
        {
            yield return new("shape.word");
        }

        if (text.EndsWith(':'))
        {
            yield return new("shape.leads");
        }

        if (text.EndsWith(':') && count >= LeadWithContent && isActing)
        {
            yield return new("shape.leads-with-content");
        }

        if (text.EndsWith('?'))
        {
            yield return new("shape.asks");
        }

        if (text.TrimEnd(')', '”', '"') is not [.., '.' or ';' or ':' or '?'])
        {
            yield return new("shape.open");
        }

        if (char.IsLower(text[0]))
        {
            yield return new("shape.small");
        }

        if (Residue().IsMatch(text))
        {
            yield return new("shape.residue");
        }

        if (text.StartsWith('#') || Version().IsMatch(text))
        {
            yield return new("shape.caption");
        }

        yield return new($"first.{First(words)}");
    }

    private static IEnumerable<RoleEvidence> OfVerbs(IReadOnlyList<string> words)
    {
        var auxiliary = words.Any(word => word is "wordt" or "worden");
        var participle = words.Any(word => word.Length > 5 && Participle().IsMatch(word));
        if (auxiliary && participle)
        {
            yield return new(words.Contains(UnitWords.Insurer) ? "verb.passive" : "verb.passive-without-insurer");
        }

        if (words.Any(word => word is "is" or "zijn") && participle)
        {
            yield return new("verb.perfect");
        }

        if (!words.Any(word => word.Length > 1
            && (Finite.Contains(word) || word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal))))
        {
            yield return new("verb.none");
        }

        if (words.Any(word => word is "niet" or "geen" or "nooit"))
        {
            yield return new("verb.denied");
        }
    }

    private static readonly HashSet<string> Finite = new(StringComparer.Ordinal)
    {
        "is", "kan", "mag", "zal", "wil", "was", "had", "gaat", "heeft", "moet",
    };

    // What a sentence opens with: one that points back goes on about what stood before it.
    private static string First(IReadOnlyList<string> words) => words.Count == 0 ? "none" : words[0] switch
    {
        "dit" or "deze" or "dat" or "zij" or "hij" or "het" => "points-back",
        "hiermee" or "daarmee" or "hierdoor" or "daardoor" or "zo" or "daarom" or "omdat" or "zodat" or "vandaar" => "reason",
        "daarnaast" or "ook" or "tevens" or "verder" or "bovendien" => "adds",
        "indien" or "als" or "wanneer" or "bij" or "voor" or "zodra" or "tenzij" => "condition",
        "om" => "aim",
        "wij" or "onze" or "ons" => "insurer",
        "u" or "uw" => "reader",
        "de" or "een" or "iedere" or "elke" or "alle" => "article",
        "in" or "op" or "per" or "vanaf" or "na" or "uiterlijk" => "place",
        _ when char.IsDigit(words[0][0]) => "number",
        _ when words[0].EndsWith("en", StringComparison.Ordinal) => "infinitive",
        _ => "other",
    };

    [GeneratedRegex(@"^[\W\dXx]*$|^URL\b|^\W*(?:https?:|www\.)\S+$|[<>«»|]{2}|^\W*(?:Stap \d+)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Residue();

    [GeneratedRegex(
        @"^(?:versie|pagina|bijlage|tabel|figuur|afbeelding)\s+[\dA-Z.]+\b.{0,60}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(
        @"(?:^|(?:aan|af|bij|in|mee|op|over|terug|toe|uit|vast|voor|door|onder))(?:ge|be|ver|ont|her|er)\w+(?:d|t|en)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Participle();
}
