using System.Xml.Linq;

namespace PolicyDiff.Launcher.Tests;

public sealed class TestCountsTests
{
    [Fact]
    public void Of_ResultFile_ReadsItsCounters()
    {
        var results = XDocument.Parse("""
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
              <ResultSummary outcome="Failed"><Counters total="10" executed="8" passed="7" failed="1" notExecuted="0" /></ResultSummary>
            </TestRun>
            """);

        TestCounts.Of(results).ShouldBe(new TestCounts(7, 1, 2));
    }

    [Fact]
    public void Of_FileWithoutCounters_IsNone() => TestCounts.Of(XDocument.Parse("<TestRun />")).ShouldBe(TestCounts.None);

    [Fact]
    public void Add_Counts_AreSummedOneByOne() =>
        (new TestCounts(1, 2, 3) + new TestCounts(10, 20, 30)).ShouldBe(new TestCounts(11, 22, 33));

    [Theory]
    [InlineData(5, 0, 0, "5 passed, 0 failed")]
    [InlineData(5, 1, 2, "5 passed, 1 failed, 2 skipped")]
    public void ToString_Counts_NamesSkippedOnesOnlyWhereThereAreAny(int passed, int failed, int skipped, string line) =>
        new TestCounts(passed, failed, skipped).ToString().ShouldBe(line);

    [Theory]
    [InlineData(5, 0, 0, true)]
    [InlineData(5, 0, 1, false)]
    [InlineData(5, 1, 1, false)]
    [InlineData(0, 0, 0, false)]
    public void AreGood_ExitCodeAndCounts_BothDecide(int passed, int failed, int exitCode, bool good) =>
        new TestCounts(passed, failed, 0).WithExitCode(exitCode).AreGood.ShouldBe(good);

    [Fact]
    public void WithExitCode_FailuresAreCountedAlready_ChangesNothing() =>
        new TestCounts(5, 3, 0).WithExitCode(1).ShouldBe(new TestCounts(5, 3, 0));
}
