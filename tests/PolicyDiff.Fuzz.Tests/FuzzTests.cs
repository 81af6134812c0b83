using System.Globalization;

namespace PolicyDiff.Fuzz.Tests;

/// <summary>
/// Damaged files of every format: each is answered or refused with a reason.
/// <c>POLICYDIFF_FUZZ=5000</c> damages as many of each format as that,
/// <c>POLICYDIFF_FUZZ_FIRST=100000</c> begins at another number; a number always gives
/// the same file. What went wrong stays in the folder that is named.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 40;

    private static IEnumerable<int> Numbers => Enumerable.Range(Setting("POLICYDIFF_FUZZ_FIRST", 1), Setting("POLICYDIFF_FUZZ", Usual));

    [Fact]
    public Task Markdown_Damaged_IsAnswered() => ShouldFindNothing(run => run.DocumentsAsync(Formats.Markdown, Numbers));

    [Fact]
    public Task Text_Damaged_IsAnswered() => ShouldFindNothing(run => run.DocumentsAsync(Formats.Text, Numbers));

    [Fact]
    public Task Html_Damaged_IsAnswered() => ShouldFindNothing(run => run.DocumentsAsync(Formats.Html, Numbers));

    [Fact]
    public Task Word_Damaged_IsAnswered() => ShouldFindNothing(run => run.DocumentsAsync(Formats.Word, Numbers));

    [Fact]
    public Task Pdf_Damaged_IsAnsweredAndLosesNothingInSilence() => ShouldFindNothing(run => run.DocumentsAsync(Formats.Pdf, Numbers));

    [Fact]
    public Task Manifest_Damaged_IsAnswered() => ShouldFindNothing(run => run.ManifestsAsync(Numbers));

    [Fact]
    public Task Sources_Damaged_AreAnswered() => ShouldFindNothing(run => run.SourcesAsync(Numbers));

    [Fact]
    public Task Manifest_DamagedAndExtended_KeepsEveryCharacter() => ShouldFindNothing(run => run.ExtensionsAsync(Numbers));

    [Fact]
    public Task Themes_Damaged_AreAnswered() => ShouldFindNothing(run => run.ThemesAsync(Numbers));

    [Fact]
    public Task Query_Damaged_IsAnswered() => ShouldFindNothing(run => run.QueriesAsync(Numbers));

    [Theory]
    [InlineData(".md", "# Eisen\n\n)\n\n”\n")]
    [InlineData(".md", "# Eisen\n\nDe praktijk betaalt 1 000 000 000 000 000 000 000 000 000 000 000 000 000 000 000 euro.\n")]
    [InlineData(".md", "# Eisen\n\nDe praktijk meldt dit binnen ١٢ dagen, uiterlijk op ١-٢-٢٠٢٥.\n")]
    [InlineData(".txt", "Bladzijde ١٢\n\nDe praktijk meldt dit.\n\fBladzijde ١٣\n\nDe praktijk belt.\n")]
    [InlineData(".txt", "een:\ntwee:\ndrie:\nvier:\nvijf:\nzes:\nzeven:\nacht:\nnegen:\ntien:\nelf:\ntwaalf:\n")]
    public Task Document_ThatOnceBrokeTheProgram_IsAnswered(string extension, string text) =>
        ShouldFindNothing(run => run.DocumentAsync(extension, text));

    private static async Task ShouldFindNothing(Func<FuzzRun, Task> use)
    {
        using var run = new FuzzRun();
        await use(run);
        run.Findings.ShouldBeEmpty(string.Join('\n', run.Findings));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
