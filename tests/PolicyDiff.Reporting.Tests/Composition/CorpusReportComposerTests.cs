using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests.Composition;

public sealed class CorpusReportComposerTests
{
    [Fact]
    public void Compose_AnyOrder_SortsByInsurerYearAndTitle() =>
        SomeDocument.Corpus(new ReportOptions(), withStatus: false).Documents
            .Select(document => (document.Metadata.Insurer, document.Metadata.Validity!.Value.First))
            .ShouldBe([(null, 2023), ("CZ", 2025), ("Zorg en Zekerheid", 2024), ("Zorg en Zekerheid", 2025)]);
}
