using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Files;

public sealed class LineLengthRuleTests
{
    /// <summary>Patterns, sentences of tests and what nobody wrapped yet. The number only goes down: lower it with the lines.</summary>
    private const int Known = 445;

    [Fact]
    public void Lines_FitInTheWindow()
    {
        var tooLong = LineLengthRule.TooLong(
            [.. Repository.Files("src", "*.cs"), .. Repository.Files("tests", "*.cs"), .. Repository.Files("tools", "*.cs")]);

        tooLong.Count.ShouldBeLessThanOrEqualTo(Known, string.Join('\n', tooLong));
    }

    [Fact]
    public void TooLong_BrokenSample_IsFound() =>
        LineLengthRule.TooLong([new SourceFile("Wide.cs", $"a\r\n{new string('b', 141)}\n{new string('c', 140)}\r\n")])
            .ShouldBe(["Wide.cs:2 has 141 columns."]);
}
