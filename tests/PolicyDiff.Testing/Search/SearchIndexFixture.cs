using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Testing.Search;

/// <summary>An index with its store, and what a test puts in and asks of it.</summary>
public abstract class SearchIndexFixture
{
    private const string Chain = "contract/1";

    /// <summary>A store without documents.</summary>
    protected abstract ICorpusStore Store { get; }

    /// <summary>The index of <see cref="Store"/>.</summary>
    protected abstract ISearchIndex Index { get; }

    /// <summary>Stores a document of one section under the id.</summary>
    protected Task SaveAsync(string id, IReadOnlyList<string> title, IReadOnlyList<string> text, params RequirementKind[] kinds) =>
        SaveAsync(id, Passage(0, [], title, text, kinds));

    /// <summary>Stores a document with these passages under the id.</summary>
    protected Task SaveAsync(string id, params SearchPassage[] passages) => SaveAsync(id, [], passages);

    /// <summary>The same with the abbreviations that it defines.</summary>
    protected Task SaveAsync(string id, IReadOnlyList<DefinedAbbreviation> abbreviations, params SearchPassage[] passages)
    {
        var source = new DocumentSource($"{id}.md", new string('0', 64), "text/markdown");
        Section[] sections = [.. passages.DistinctBy(passage => passage.Section)
            .Select(passage => new Section("1", $"kop {passage.Section}", 1, SourceLocation.AtLine(1), [], []))];
        var document = new PolicyDocument(new DocumentId(id), source, new DocumentMetadata { Title = id }, sections, [], "contract 1");
        var indexed = new DocumentPassages(Chain, passages) { Abbreviations = abbreviations };
        return Store.SaveAsync(new StoredDocument(document, [], "contract 1") { Passages = indexed }, CancellationToken.None);
    }

    /// <summary>A passage that is a section.</summary>
    protected static SearchPassage Passage(
        int ordinal, IReadOnlyList<string> number, IReadOnlyList<string> title, IReadOnlyList<string> text, params RequirementKind[] kinds)
    {
        Dictionary<SearchField, IReadOnlyList<string>> terms = new() { [SearchField.Title] = title, [SearchField.Text] = text };
        if (number.Count > 0)
        {
            terms[SearchField.Number] = number;
        }

        return new SearchPassage { Ordinal = ordinal, Section = ordinal, Form = PassageForm.Section, Kinds = kinds, Terms = terms };
    }

    /// <summary>A passage that is a requirement.</summary>
    protected static SearchPassage Requirement(int ordinal, int section, RequirementKind kind, IReadOnlyList<string> text) => new()
    {
        Ordinal = ordinal,
        Section = section,
        Form = PassageForm.Requirement,
        Requirement = ordinal - section - 1,
        Kinds = [kind],
        Terms = new Dictionary<SearchField, IReadOnlyList<string>> { [SearchField.Text] = text },
    };

    /// <summary>The ids of the documents that a query finds, the best first.</summary>
    protected async Task<IReadOnlyList<string>> FindAsync(SearchQuery query) =>
        [.. (await Index.SearchAsync(query, CancellationToken.None)).Hits.Select(hit => hit.Document.Value)];

    /// <summary>The ids of the documents that have any of these.</summary>
    protected Task<IReadOnlyList<string>> FindAsync(params SearchNode[] optional) => FindAsync(new SearchQuery { Optional = optional });

    /// <summary>A node for one term.</summary>
    protected static ConceptNode Word(string term) => new(term, [new WeightedTerm(term, 1)]);
}
