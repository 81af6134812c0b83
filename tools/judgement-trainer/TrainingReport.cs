using System.Globalization;
using PolicyDiff.Comparison.Judgement;

namespace PolicyDiff.JudgementTrainer;

/// <summary>What cross-validation says: figures by author and law, thresholds by risk, evidence by its precision, and the misses.</summary>
internal sealed class TrainingReport
{
    private const double MostHidden = 0.065;
    private const double MostFalseSure = 0.075;

    private readonly IReadOnlyList<Outcome> _outcomes;

    public TrainingReport(IReadOnlyList<Outcome> outcomes)
    {
        _outcomes = outcomes;
        Lower = Enumerable.Range(1, 60)
            .Select(step => step / 100.0)
            .LastOrDefault(
                lower => Sets()
                    .Where(set => set.Outcomes.Count > 0)
                    .All(set => new Figures(set.Outcomes).At(lower, 1).Hidden <= MostHidden),
                0.05);
        Upper = Enumerable.Range(40, 60)
            .Select(step => step / 100.0)
            .FirstOrDefault(
                upper => Sets()
                    .Where(set => set.Outcomes.Count > 0)
                    .All(set => new Figures(set.Outcomes).At(0, upper).FalseSure <= MostFalseSure),
                0.97);
        Guess = Enumerable.Range(30, 41).Select(step => step / 100.0).MaxBy(guess => (
            Sets().Count(set => Shortfall(set.Outcomes, set.Aim, guess) <= 0),
            -Sets().Where(set => set.Outcomes.Count > 0).Max(set => Shortfall(set.Outcomes, set.Aim, guess))));
    }

    /// <summary>
    /// From this probability on a change is the better guess: most sets reach their aim, and the farthest from it is as near as can be.
    /// </summary>
    public double Guess { get; }

    /// <summary>Below this probability at most one in fifteen hides a change, in written pairs and in laws.</summary>
    public double Lower { get; }

    /// <summary>From this probability on at most one in thirteen is no change.</summary>
    public double Upper { get; }

    /// <summary>
    /// The written pairs, the near ones among them; pairs of constructed policies; and the laws; each with the F1 that is aimed at.
    /// </summary>
    public IEnumerable<(string Name, double Aim, IReadOnlyList<Outcome> Outcomes)> Sets()
    {
        yield return ("written pairs", 0.78, [.. _outcomes.Where(outcome => outcome.Example.Pair.Author is { } author
            && !IsPolicy(author))]);
        yield return ("policies", 0.97, [.. _outcomes.Where(outcome => outcome.Example.Pair.Author is { } author && IsPolicy(author))]);
        yield return ("laws", 0.88, [.. _outcomes.Where(outcome => outcome.Example.Pair.Author is null)]);
    }

    private static double Shortfall(IReadOnlyList<Outcome> outcomes, double aim, double guess) => aim - new Figures(outcomes).F1(guess);

    private static bool IsPolicy(string author) => author.StartsWith("policy-", StringComparison.Ordinal);

    /// <summary>Writes the figures.</summary>
    public void Write(TextWriter writer)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lower {Lower:0.00}  upper {Upper:0.00}  guess {Guess:0.00}"));
        var groups = _outcomes.Where(outcome => outcome.Example.Pair.Author is not null)
            .GroupBy(outcome => outcome.Example.Pair.Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            writer.WriteLine(new Figures([.. group]).Line($"author {group.Key}", Lower, Upper, Guess));
        }

        foreach (var (name, _, outcomes) in Sets().Where(set => set.Outcomes.Count > 0))
        {
            writer.WriteLine(new Figures(outcomes).Line(name, Lower, Upper, Guess));
        }
    }

    /// <summary>Writes what each threshold would cost and leave to the reader.</summary>
    public void WriteRisk(TextWriter writer)
    {
        foreach (var (name, _, outcomes) in Sets().Where(set => set.Outcomes.Count > 0))
        {
            foreach (var step in (int[])[5, 10, 15, 20, 25, 30, 35, 40, 45, 50])
            {
                var (lower, upper) = (step / 100.0, 1 - (step / 100.0));
                var (hidden, falseSure, unsure) = new Figures(outcomes).At(lower, upper);
                writer.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {name,-14} below {lower:0.00} hidden {hidden:0.000}   from {upper:0.00} false_sure {falseSure:0.000}   unsure {unsure:0.000}"));
            }
        }
    }

    /// <summary>Writes how often each piece of evidence goes with a change.</summary>
    public void WriteEvidence(TextWriter writer)
    {
        foreach (var group in _outcomes.SelectMany(
            outcome => outcome.Example.Evidence.Select(evidence => (evidence.Name, outcome))).Distinct()
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (written, laws) =
                (group.Where(entry => entry.outcome.Example.Pair.Author is not null).ToList(), group.Where(
                    entry => entry.outcome.Example.Pair.Author is null).ToList());
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {group.Key,-30} written {written.Count(e => e.outcome.IsModified),3} of {written.Count,3}   laws {laws.Count(e => e.outcome.IsModified),3} of {laws.Count,3}"));
        }
    }

    /// <summary>Writes how often respect and direction are right, by author, and each pair found; capitals say it is right.</summary>
    public void WriteRespects(TextWriter writer, PairJudge judge)
    {
        foreach (var group in _outcomes.GroupBy(outcome => outcome.Example.Pair.Author ?? "laws", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (aspect, direction) = new Figures([.. group]).Respects(judge, Guess);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {group.Key,-16} aspect {aspect:0.000}  direction {direction:0.000}"));
        }

        foreach (var outcome in _outcomes.Where(outcome => outcome.IsModified && outcome.IsGuessed(Guess)))
        {
            var (aspects, direction) = (AspectGroups.Agree(outcome, judge), AspectGroups.SameDirection(outcome, judge));
            var pair = outcome.Example.Pair;
            var verdict = judge.Weigh(outcome.Example.Evidence);
            writer.WriteLine(
                $"{(aspects ? "ASPECT" : "aspect")} {(direction ? "DIRECTION" : "direction")} {pair.Id} [{string.Join(',', pair.Aspects)}; {pair.Direction}] judged [{string.Join(',', judge.Aspects(verdict))}; {PairJudge.Direction(verdict)}]\n   < {pair.Left}\n   > {pair.Right}");
            writer.WriteLine("     " + string.Join("; ", verdict.Evidence.Where(evidence => evidence.Aspect is not null)
                .Select(evidence =>
                        $"{evidence.Name}{(evidence.IsHard ? "!" : string.Empty)} {evidence.Direction} [{evidence.Left}|{evidence.Right}]")));
        }
    }

    /// <summary>Writes every pair, those judged right marked so, with what was found in it.</summary>
    public void WritePairs(TextWriter writer)
    {
        foreach (var outcome in _outcomes)
        {
            var pair = outcome.Example.Pair;
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(outcome.IsGuessed(Guess) == outcome.IsModified ? "right " : string.Empty)}{(outcome.IsModified ? "MISS" : "FALSE")} {outcome.Probability:0.00} {pair.Id} [{pair.Kind}] {pair.Lead}"));
            writer.WriteLine($"   < {pair.Left}\n   > {pair.Right}");
            writer.WriteLine("     " + string.Join("; ", outcome.Example.Evidence.Where(evidence => evidence.Aspect is not null)
                .Select(evidence => $"{evidence.Name}{(evidence.IsHard ? "!" : string.Empty)} [{evidence.Left}|{evidence.Right}]")));
        }
    }
}
