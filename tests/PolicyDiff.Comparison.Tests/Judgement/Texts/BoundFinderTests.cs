using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

/// <summary>On which side of a value a rule lies.</summary>
public sealed class BoundFinderTests
{
    [Theory]
    [InlineData("De groep telt minimaal 8 deelnemers.", ValueBound.AtLeast, "minimaal")]
    [InlineData("De groep telt ten hoogste 8 deelnemers.", ValueBound.AtMost, "ten hoogste")]
    [InlineData("De groep telt meer dan 8 deelnemers.", ValueBound.MoreThan, "meer dan")]
    [InlineData("De groep telt minder dan 8 deelnemers.", ValueBound.LessThan, "minder dan")]
    [InlineData("De groep telt ongeveer 8 deelnemers.", ValueBound.About, "ongeveer")]
    [InlineData("De groep telt 8 deelnemers.", ValueBound.None, "")]
    [InlineData("De groep telt niet meer dan 8 deelnemers.", ValueBound.AtMost, "niet meer dan")]
    [InlineData("De groep telt niet minder dan 8 deelnemers.", ValueBound.AtLeast, "niet minder dan")]
    [InlineData("De groep telt maximaal, maar soms ook minimaal 8 deelnemers.", ValueBound.AtLeast, "minimaal")]
    [InlineData("Maximaal is de norm. De groep telt 8 deelnemers.", ValueBound.None, "")]
    [InlineData("Maximaal is de norm; de groep telt 8 deelnemers.", ValueBound.None, "")]
    [InlineData("Maximaal, en dat weet echt iedereen in heel de streek, 8 deelnemers.", ValueBound.None, "")]
    [InlineData("Een plan voor de groep telt 8 deelnemers.", ValueBound.None, "")]
    [InlineData("De groep telt 8 of meer deelnemers.", ValueBound.AtLeast, "of meer")]
    [InlineData("De groep telt 8 of minder deelnemers.", ValueBound.AtMost, "of minder")]
    [InlineData("De groep telt 8 als maximum.", ValueBound.AtMost, "als maximum")]
    public void Of_Count_ReadsTheNearestWordOfMeasure(string text, ValueBound bound, string word) => Of(text).ShouldBe((bound, word));

    [Theory]
    [InlineData("U meldt dit uiterlijk 8 weken voor de einddatum.", ValueBound.AtLeast)]
    [InlineData("U meldt dit uiterlijk 8 weken voorafgaand aan de einddatum.", ValueBound.AtLeast)]
    [InlineData("U meldt dit uiterlijk 8 weken na de einddatum.", ValueBound.AtMost)]
    [InlineData("U vraagt uiterlijk 8 weken voor alle cliënten aan.", ValueBound.AtMost)]
    [InlineData("U meldt dit ten minste 8 weken voor de einddatum.", ValueBound.AtLeast)]
    [InlineData("U meldt dit binnen 8 weken.", ValueBound.AtMost)]
    public void Of_TermBeforeSomething_IsTurned(string text, ValueBound bound) => Of(text).Bound.ShouldBe(bound);

    [Theory]
    [InlineData(ValueBound.AtLeast, true, false)]
    [InlineData(ValueBound.MoreThan, true, false)]
    [InlineData(ValueBound.AtMost, false, true)]
    [InlineData(ValueBound.LessThan, false, true)]
    [InlineData(ValueBound.About, false, false)]
    [InlineData(ValueBound.None, false, false)]
    public void IsLowerAndIsUpper_Bound_SayWhatItKeepsOut(ValueBound bound, bool isLower, bool isUpper)
    {
        BoundFinder.IsLower(bound).ShouldBe(isLower);
        BoundFinder.IsUpper(bound).ShouldBe(isUpper);
    }

    private static (ValueBound Bound, string Word) Of(string text)
    {
        var judged = Judged.Pair(text, "x").Left;
        return BoundFinder.Of(judged, judged.Values[^1]);
    }
}
