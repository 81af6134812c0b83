using System.CommandLine;

namespace PolicyDiff.Tools.Corpora;

/// <summary>Writes a corpus of invented policies.</summary>
internal static class LargeCorpusVerb
{
    private const int UsualCount = 1000;

    /// <summary>The verb with its arguments.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where the corpus goes." };
        var count = new Argument<int>("count") { Description = "How many documents.", DefaultValueFactory = static _ => UsualCount };
        var verb = new Command("large-corpus", "Writes invented policies; the same count gives the same files.") { folder, count };
        verb.SetAction(line => LargeCorpus.Write(line.GetValue(folder)!, line.GetValue(count)));
        return verb;
    }
}
