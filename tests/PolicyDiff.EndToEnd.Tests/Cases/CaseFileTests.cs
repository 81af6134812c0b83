namespace PolicyDiff.EndToEnd.Tests.Cases;

/// <summary>The reader of case files must not pass what does not fit.</summary>
public sealed class CaseFileTests
{
    [Theory]
    [InlineData("een\ntwee\n", "een\ntwee\n", true)]
    [InlineData("een\ntwee\ndrie\n", "een\n...\ndrie\n", true)]
    [InlineData("een\ndrie\n", "een\n...\ndrie\n", true)]
    [InlineData("een\ntwee\n", "...\n", true)]
    [InlineData("een\ntwee\n", "een\n", false)]
    [InlineData("een\ntwee\n", "...\nvier\n", false)]
    [InlineData("een\ntwee\n", "...\nee\n", false)]
    [InlineData("een\ntwee\n", "een\n...\neen\ntwee\n", false)]
    [InlineData("a\nb\nc\nb\nd\n", "a\n...\nb\n...\nd\n", true)]
    [InlineData("ab\nb\nd\n", "...\nb\n...\nd\n", true)]
    [InlineData("ab\nd\n", "...\nb\n...\nd\n", false)]
    [InlineData("", "een\n", false)]
    public void Fits_LinesAndDots_DecideLineByLine(string seen, string expected, bool fits) =>
        CaseBlock.Fits(seen, expected).ShouldBe(fits);

    [Fact]
    public void Words_Quotes_KeepWordsTogether() =>
        CaseBlock.Words("compare \"Zorg en Zekerheid\" CZ  \"\"").ShouldBe(["compare", "Zorg en Zekerheid", "CZ", ""]);

    [Fact]
    public async Task RunAsync_ExpectationThatDoesNotFit_IsReplaced()
    {
        using var folder = new TemporaryFolder();
        var written = CaseFile.Parse("Proza.\n\n```console\n$ policydiff --version\niets anders\n```\n");

        var seen = await written.RunAsync(folder.Path);

        seen.ToString().ShouldNotBe(written.ToString());
        seen.ToString().ShouldStartWith("Proza.\n\n```console\n$ policydiff --version\npolicydiff ");
    }
}
