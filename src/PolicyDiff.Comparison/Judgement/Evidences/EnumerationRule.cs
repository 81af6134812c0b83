using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>One more, or another, in an enumeration: a word without counterpart joined to one that has it.</summary>
internal sealed class EnumerationRule : IEvidenceRule
{
    private const int Reach = 4;
    private const int MostBetween = 2;
    private const int ShortestWord = 4;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Joined(pair.Left, pair.Matching.OfLeft), Joined(pair.Right, pair.Matching.OfRight));
        if (left.Count + right.Count == 0)
        {
            yield break;
        }

        var isOneSide = left.Count == 0 || right.Count == 0;
        yield return new Evidence(isOneSide ? "enumeration.one-side" : "enumeration.both-sides", Math.Min(2, left.Count + right.Count))
        {
            Aspect = ChangedWords.AspectOf(string.Join(' ', left.Concat(right)), ChangeAspect.Content),
            Left = string.Join(", ", left),
            Right = string.Join(", ", right),
        };
    }

    private static List<string> Joined(JudgedText text, IReadOnlyList<double> answered)
    {
        var byPlace = text.Items.Index().ToDictionary(entry => entry.Item.Place, entry => (entry.Item, Answered: answered[entry.Index]));
        return [.. byPlace.Values.Where(entry => entry.Answered < 0.6 && entry.Item.IsBearing && IsNoun(entry.Item.Unit.Text))
            .Where(entry => IsJoined(text, byPlace, entry.Item.Place, -1) || IsJoined(text, byPlace, entry.Item.Place, 1))
            .Select(entry => entry.Item.Unit.Text)];
    }

    private static bool IsJoined(JudgedText text, Dictionary<int, (ContentItem Item, double Answered)> byPlace, int place, int step)
    {
        var (isBehindJoin, between) = (false, 0);
        for (var at = place + step; at >= 0 && at < text.Units.Count && Math.Abs(at - place) <= Reach; at += step)
        {
            switch (text.Units[at].Text)
            {
                case "." or ";" or "|" or "die" or "dat" or "waarbij" or "waarna" or "indien" or "als" or "tenzij" or "mits" or "is"
                    or "zijn" or "heeft" or "hebben" or "wordt" or "worden":
                    return false;
                case "," or "en" or "of":
                    isBehindJoin = true;
                    break;
                default:
                    if (isBehindJoin && byPlace.TryGetValue(at, out var other) && other.Answered >= 0.8 && !other.Item.IsLight)
                    {
                        return true;
                    }

                    // A longer run is no part of a list but a clause of its own.
                    between += !isBehindJoin && byPlace.ContainsKey(at) ? 1 : 0;
                    if (between > MostBetween)
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }

    private static bool IsNoun(string word) =>
        word.Length >= ShortestWord && !word.EndsWith("eert", StringComparison.Ordinal) && !word.EndsWith("eren", StringComparison.Ordinal);
}
