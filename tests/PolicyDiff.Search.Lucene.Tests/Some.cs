using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Storage;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Search.Lucene.Tests;

/// <summary>Makes values for tests.</summary>
internal static class Some
{
    /// <summary>The chain that makes the terms.</summary>
    public const string Chain = "test/1";

    /// <summary>A document of one section; its passage holds the words of that.</summary>
    public static StoredDocument Document(string id, string text, char content = 'a')
    {
        var source = new DocumentSource($"{id}.md", new string(content, 64), "text/markdown");
        var section = new Section("1", "kop", 1, SourceLocation.AtLine(1), [new Paragraph(text, SourceLocation.AtLine(2))], []);
        var document = new PolicyDocument(new DocumentId(id), source, new DocumentMetadata { Title = id }, [section], [], "test 1");
        return new StoredDocument(document, [], "test 1") { Passages = Passages(document, []) };
    }

    /// <summary>The passage of such a document.</summary>
    public static DocumentPassages Passages(PolicyDocument document, IReadOnlyList<Requirement> requirements) => new(Chain,
    [
        new SearchPassage
        {
            Ordinal = 0,
            Section = 0,
            Form = PassageForm.Section,
            Terms = new Dictionary<SearchField, IReadOnlyList<string>>
            {
                [SearchField.Title] = ["kop"],
                [SearchField.Text] = ((Paragraph)document.Sections[0].Blocks[0]).Text.Split(' '),
            },
        },
    ]);

    /// <summary>The store and its search index in a folder.</summary>
    public static Task<LuceneCorpusStore> StoreAsync(
        string folder, bool toWrite = true, Func<LuceneStoreOptions, LuceneStoreOptions>? change = null)
    {
        var options = new LuceneStoreOptions
        {
            IndexFolder = folder,
            AnalyzerId = Chain,
            PassagesOf = Passages,
            ToWrite = toWrite,
            WriterWait = TimeSpan.Zero
        };
        return LuceneCorpusStore.OpenAsync(
            SqliteCorpusStore.Open(
                folder, toWrite ? StoreAccess.ReadWrite : StoreAccess.Read), change?.Invoke(options) ?? options, CancellationToken.None);
    }

    /// <summary>A query for one word.</summary>
    public static SearchQuery Word(string word) => new() { Optional = [new ConceptNode(word, [new WeightedTerm(word, 1)])] };
}
