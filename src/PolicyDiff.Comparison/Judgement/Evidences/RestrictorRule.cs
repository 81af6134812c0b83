using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// Whom or what a rule holds for is narrowed or widened: <i>alle</i> became <i>de
/// meeste</i>, <i>bestaande</i> became <i>nieuwe</i>, <i>extra</i> went.
/// </summary>
internal sealed class RestrictorRule : IEvidenceRule
{
    // Classes whose coming and going is mostly style, or that other rules read.
    private static readonly HashSet<string> Style = new(
        ["ALL", "EACH", "ALSO", "RELEVANT", "GENERAL", "ATLEAST", "ATMOST", "INCLUDING", "NONE", "EXACTONE", "ONLY", "BOTH", "AT"],
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Classes(pair.Left), Classes(pair.Right));
        var (before, after) =
            (left.Where(entry => !right.ContainsKey(entry.Key)).ToList(), right.Where(entry => !left.ContainsKey(entry.Key)).ToList());
        var (telling, other) =
            (before.Where(entry => !Style.Contains(entry.Key)).ToList(), after.Where(entry => !Style.Contains(entry.Key)).ToList());
        if (before.Count > 0 && after.Count > 0 && telling.Count + other.Count > 0)
        {
            yield return Of("restrictor.replaced", before, after);
        }

        if (telling.Count + other.Count > 0)
        {
            yield return Of("restrictor.other", telling, other) with { Strength = Math.Min(2, telling.Count + other.Count) };
        }
    }

    private static Dictionary<string, string> Classes(JudgedText text) =>
        ClassedExpressions.Restrictors.Find(text.Plain)
            .ToDictionary(found => found.Class, found => found.Expression, StringComparer.Ordinal);

    private static Evidence Of(
        string name, IEnumerable<KeyValuePair<string, string>> left, IEnumerable<KeyValuePair<string, string>> right) =>
        new(name)
        {
            Aspect = ChangeAspect.Scope,
            Left = string.Join(", ", left.Select(entry => entry.Value)),
            Right = string.Join(", ", right.Select(entry => entry.Value)),
        };
}
