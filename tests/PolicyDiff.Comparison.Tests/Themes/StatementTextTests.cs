using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Themes;

public sealed class StatementTextTests
{
    private static readonly string Long =
        $"Polis | De praktijk is verzekerd voor schade. De polis loopt {string.Concat(Enumerable.Repeat("in elk jaar ", 25))}door. | X";

    [Fact]
    public void Of_LongText_IsItsTellingSentence() =>
        Text(RequirementForm.Sentence).ShouldBe("Polis | De praktijk is verzekerd voor schade.");

    [Fact]
    public void Of_LongRow_IsWhole() => Text(RequirementForm.TableRow).ShouldBe(Long);

    [Fact]
    public void Of_ShortText_IsWhole() => StatementText.Of(Some.Requirement("Een zin. Nog een zin."), [], _ => 1).Length.ShouldBe(21);

    private static string Text(RequirementForm form)
    {
        var requirement = Some.Requirement(Long) with { Form = form };
        return StatementText.Of(requirement, [], text => text.Contains("verzekerd", StringComparison.Ordinal) ? 1 : 0).In(Long);
    }
}
