using System.Globalization;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Figures of many questions, each a mean over all of them, with four decimals.</summary>
/// <param name="Count">How many questions.</param>
/// <param name="Ndcg">nDCG over the first ten hits.</param>
/// <param name="HitFirst">Share whose first hit is right.</param>
/// <param name="HitTen">Share of which one of the first ten hits is right.</param>
/// <param name="Empty">Share without a hit.</param>
internal sealed record QuestionFigures(int Count, decimal Ndcg, decimal HitFirst, decimal HitTen, decimal Empty)
{
    private const int Decimals = 4;

    /// <summary>The figures of these outcomes.</summary>
    public static QuestionFigures Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        return new QuestionFigures(
            outcomes.Count,
            Mean(static outcome => outcome.Score),
            Share(static outcome => outcome.IsFirst),
            Share(static outcome => outcome.IsInTen),
            Share(static outcome => outcome.IsEmpty));

        decimal Share(Func<QuestionOutcome, bool> counts) => Mean(outcome => counts(outcome) ? 1 : 0);
        decimal Mean(Func<QuestionOutcome, double> value) => decimal.Round((decimal)(outcomes.Sum(value) / outcomes.Count), Decimals);
    }

    /// <summary>The figures by name, as JSON.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"n\": {Count}, \"ndcg10\": {Ndcg:0.0###}, \"hit1\": {HitFirst:0.0###}, \"hit10\": {HitTen:0.0###}")
        + string.Create(CultureInfo.InvariantCulture, $", \"no_result\": {Empty:0.0###}}}");
}
