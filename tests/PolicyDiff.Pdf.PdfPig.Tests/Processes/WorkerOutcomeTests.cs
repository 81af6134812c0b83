using PolicyDiff.Pdf.PdfPig.Processes;

namespace PolicyDiff.Pdf.PdfPig.Tests.Processes;

public sealed class WorkerOutcomeTests
{
    [Theory]
    [InlineData(134, "Unhandled exception. System.OutOfMemoryException: Exception of type thrown.\n   at X")]
    [InlineData(134, "Out of memory.")]
    [InlineData(137, "")]
    public void OfExit_NoMemory_IsMemory(int exitCode, string errors) =>
        WorkerOutcome.OfExit(exitCode, errors).Stop.ShouldBe(WorkerStop.Memory);

    [Fact]
    public void OfExit_NestedTooDeep_SaysSo() =>
        WorkerOutcome.OfExit(134, "Stack overflow.\nRepeat 24101 times:\n   at X")
            .ShouldBe(new WorkerOutcome(WorkerStop.Crash, "stack overflow"));

    [Fact]
    public void OfExit_AnythingElse_GivesTheFirstLine() =>
        WorkerOutcome.OfExit(134, "Unhandled exception. Broken.\n   at X")
            .ShouldBe(new WorkerOutcome(WorkerStop.Crash, "Unhandled exception. Broken."));
}
