using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Pipeline.Tests.Ingest;

/// <summary>One requirement per document; many of a long one, and one that breaks the rules where the title asks for it.</summary>
internal sealed class FakeExtractor : IRequirementExtractor
{
    /// <summary>Title of a document whose requirement has no place.</summary>
    public const string WithoutPlace = "zonder plaats";

    /// <summary>Title of a document with many requirements.</summary>
    public const string Long = "lang";

    /// <summary>How many.</summary>
    public const int LongCount = 2_500;

    public string Version => "1";

    public IReadOnlyList<Requirement> Extract(PolicyDocument document)
    {
        var requirement = Some.Requirement(document.Id, document.Metadata.Title);
        return document.Metadata.Title switch
        {
            WithoutPlace => [requirement with { Citation = null! }],
            Long => [.. Enumerable.Range(0, LongCount)
                .Select(ordinal => requirement with { Id = new RequirementId(document.Id, ordinal) })],
            _ => [requirement],
        };
    }
}
