using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Pipeline.Tests.Ingest;

/// <summary>One requirement per document.</summary>
internal sealed class FakeExtractor : IRequirementExtractor
{
    public string Version => "1";

    public IReadOnlyList<Requirement> Extract(PolicyDocument document) => [Some.Requirement(document.Id, document.Metadata.Title)];
}
