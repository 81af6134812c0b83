using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Search.Results;

/// <summary>The documents that hits stand in, each read once.</summary>
internal sealed class DocumentCache(ICorpusStore store)
{
    private readonly Dictionary<DocumentId, IReadOnlyList<SectionPath>> _sections = [];
    private readonly Dictionary<DocumentId, IReadOnlyList<Requirement>> _requirements = [];

    /// <summary>A section by its place in reading order; null where the document was replaced since the index was asked.</summary>
    public async Task<SectionPath?> SectionAsync(DocumentId document, int ordinal, CancellationToken cancellationToken)
    {
        if (!_sections.TryGetValue(document, out var sections))
        {
            var found = await store.FindAsync(document, cancellationToken).ConfigureAwait(false);
            _sections[document] = sections = found is null ? [] : [.. found.AllSections()];
        }

        return ordinal < sections.Count ? sections[ordinal] : null;
    }

    /// <summary>A requirement by its place in reading order; null where there is none.</summary>
    public async Task<Requirement?> RequirementAsync(DocumentId document, int ordinal, CancellationToken cancellationToken)
    {
        if (!_requirements.TryGetValue(document, out var requirements))
        {
            _requirements[document] = requirements = await store.RequirementsAsync(document, cancellationToken).ConfigureAwait(false);
        }

        return requirements.FirstOrDefault(requirement => requirement.Id.Ordinal == ordinal);
    }
}
