using PolicyDiff.Conventions.Tests.Sources;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Ingestion;
using PolicyDiff.Reporting;

namespace PolicyDiff.Conventions.Tests.Rules.Projects;

public sealed class RegistrationRuleTests
{
    [Fact]
    public void Readers_AreRegistered() =>
        RegistrationRule.Violations(
            RegistrationRule.Types(Repository.Assemblies), DocumentReaders.Create(new NoEngine()).All).ShouldBeEmpty();

    [Fact]
    public void Writers_AreRegistered() =>
        RegistrationRule.Violations(RegistrationRule.Types(Repository.Assemblies), ReportWriters.Create().All).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound() =>
        RegistrationRule.Violations<IReportWriter>([typeof(ForgottenWriter)], ReportWriters.Create().All)
            .ShouldBe([$"{typeof(ForgottenWriter).FullName} is not registered."]);

    private sealed class ForgottenWriter : IReportWriter
    {
        public string Id => "forgotten";

        public IReadOnlyList<string> FileExtensions => [".forgotten"];

        public string MediaType => "text/plain";

        public bool IsBinary => false;

        public bool CanWrite(Report report) => false;

        public void Write(Report report, ReportOptions options, Stream output) => throw new NotSupportedException();
    }

    private sealed class NoEngine : IPdfEngine
    {
        public string Id => "none";

        public string Version => "0";

        public PdfEngineStatus Check() => new(false, null, []);

        public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
