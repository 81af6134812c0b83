using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Requirements;

/// <summary>Takes a document apart into requirements.</summary>
public interface IRequirementExtractor
{
    /// <summary>Version of the rules; part of what makes a document be read anew.</summary>
    string Version { get; }

    /// <summary>Every unit of the document's text stands in exactly one requirement.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The requirements in reading order, numbered from 0.</returns>
    IReadOnlyList<Requirement> Extract(PolicyDocument document);
}
