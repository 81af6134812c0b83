using System.Globalization;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Requirements;

/// <summary>Names a requirement: its document and its place in reading order.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ordinal">From 0 in reading order.</param>
public readonly record struct RequirementId(DocumentId Document, int Ordinal)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Document}#{Ordinal}");
}
