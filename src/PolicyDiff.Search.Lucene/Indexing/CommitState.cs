using Lucene.Net.Index;
using PolicyDiff.Search.Lucene.Fields;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>What the last commit of an index says of itself.</summary>
/// <param name="Generation">The editions of the documents in it, as <see cref="DocumentStamp.Generation"/> gives it.</param>
/// <param name="AnalyzerId">Name and version of the chain that made its terms; null where there never was a term.</param>
internal sealed record CommitState(string Generation, string? AnalyzerId)
{
    private const string FormatKey = "format";
    private const string GenerationKey = "generation";
    private const string AnalyzerKey = "analyzer";

    /// <summary>Reads the last commit.</summary>
    /// <returns>Null where there is none, where it is damaged, and where it is of another format.</returns>
    public static CommitState? Read(LuceneDirectory directory)
    {
        try
        {
            if (!DirectoryReader.IndexExists(directory))
            {
                return null;
            }

            var infos = new SegmentInfos();
            infos.Read(directory);
            return infos.UserData.TryGetValue(FormatKey, out var format)
                && format == PassageFields.FormatVersion && infos.UserData.TryGetValue(GenerationKey, out var generation)
                ? new CommitState(generation, infos.UserData.TryGetValue(AnalyzerKey, out var analyzer) ? analyzer : null)
                : null;
        }
        catch (Exception error) when (IndexErrors.IsDamage(error))
        {
            return null;
        }
    }

    /// <summary>Whether terms of a chain may stand beside those that are there.</summary>
    public bool Takes(string analyzerId) => AnalyzerId is null || string.Equals(AnalyzerId, analyzerId, StringComparison.Ordinal);

    /// <summary>The data of a commit.</summary>
    public Dictionary<string, string> ToData()
    {
        Dictionary<string, string> data =
            new(StringComparer.Ordinal) { [FormatKey] = PassageFields.FormatVersion, [GenerationKey] = Generation };
        if (AnalyzerId is not null)
        {
            data[AnalyzerKey] = AnalyzerId;
        }

        return data;
    }
}
