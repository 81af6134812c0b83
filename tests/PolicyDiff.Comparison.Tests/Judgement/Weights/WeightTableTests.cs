using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Judgement.Weights;

namespace PolicyDiff.Comparison.Tests.Judgement.Weights;

public sealed class WeightTableTests
{
    private static readonly string[] Settings = ["intercept\t-2", "lower\t0.2", "upper\t0.8", "guess\t0.5"];

    [Fact]
    public void Parse_Table_HoldsWeightsAndSettingsApart()
    {
        var table = Parse([.. Settings, "cue.all\t1.5"]);

        (table.Intercept, table.Lower, table.Upper, table.Guess).ShouldBe((-2, 0.2, 0.8, 0.5));
        table.Weights.ShouldBe([new KeyValuePair<string, double>("cue.all", 1.5)]);
    }

    [Theory]
    [InlineData("intercept")]
    [InlineData("lower")]
    [InlineData("upper")]
    [InlineData("guess")]
    public void Parse_WithoutASetting_NamesIt(string name) =>
        Should.Throw<FormatException>(() => Parse([.. Settings.Where(row => !row.StartsWith(name, StringComparison.Ordinal))]))
            .Message.ShouldContain(name);

    [Fact]
    public void Parse_NumberThatIsNone_Throws() => Should.Throw<FormatException>(() => Parse([.. Settings, "cue.all\tveel"]));

    [Fact]
    public void Parse_NumberWithPoint_IsReadSoInAnyCulture() =>
        Parse([.. Settings, "cue.all\t1.5"]).WeightOf(new Evidence("cue.all")).ShouldBe(1.5);

    [Theory]
    [InlineData("cue.all", 1, 1.5)]
    [InlineData("cue.all", 2, 3)]
    [InlineData("cue.all", 6, 9)]
    [InlineData("cue.all", 60, 9)]
    [InlineData("cue.unknown", 1, 0)]
    public void WeightOf_Evidence_GrowsWithStrengthUpToSix(string name, double strength, double weight) =>
        Parse([.. Settings, "cue.all\t1.5"]).WeightOf(new Evidence(name, strength)).ShouldBe(weight);

    [Fact]
    public void Probability_Evidence_IsTheLogisticOfTheSum()
    {
        var table = Parse([.. Settings, "cue.all\t1.5", "cue.most\t0.5"]);

        table.Probability([]).ShouldBe(0.1192, 0.0001);
        table.Probability([new Evidence("cue.all"), new Evidence("cue.most")]).ShouldBe(0.5, 0.0001);
    }

    [Fact]
    public void Default_Thresholds_AreInOrder() =>
        new[] { 0, WeightTable.Default.Lower, WeightTable.Default.Guess, WeightTable.Default.Upper, 1 }.ShouldBeInOrder();

    private static WeightTable Parse(IReadOnlyList<string> lines) => WeightTable.Parse([.. lines.Select(line => line.Split('\t'))]);
}
