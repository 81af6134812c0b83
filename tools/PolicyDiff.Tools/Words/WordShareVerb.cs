using System.CommandLine;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Words;

/// <summary>Compares the words that two builds of the program read from the same files, in reading order.</summary>
internal static class WordShareVerb
{
    private const double LeastShare = 0.999;

    /// <summary>The verb with its arguments.</summary>
    public static Command Create(Workplace workplace)
    {
        var other = new Argument<string>("other-program") { Description = "The baseline, at the left." };
        var paths = new Argument<string[]>("paths") { Description = "Files, or folders of PDF files.", Arity = ArgumentArity.OneOrMore };
        var verbose = new Option<bool>("-v") { Description = "Also each place where words differ, with the words before it." };
        var verb = new Command("word-share", "Compares the words that two builds read from the same files.") { other, paths, verbose };
        verb.SetAction(line => Compare(
            PolicyDiffProgram.Named(line.GetValue(other)!),
            PolicyDiffProgram.Find(workplace),
            [.. line.GetValue(paths)!.SelectMany(Files)],
            line.GetValue(verbose) ? Console.Out : TextWriter.Null));
        return verb;
    }

    private static IEnumerable<string> Files(string path) => File.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>Prints a line for each file and one for all.</summary>
    /// <returns>1 where all files together share less than 99.9 % in any order, or one side reads a file that the other refuses.</returns>
    private static int Compare(PolicyDiffProgram other, PolicyDiffProgram program, IReadOnlyList<string> files, TextWriter details)
    {
        Console.WriteLine("| file | words left | words right | same in sequence | same in any order |\n|---|---|---|---|---|");
        var (total, isDisputed) = (WordShare.None, false);
        foreach (var file in files)
        {
            var (left, right) = (DocumentWords.Of(other, file), DocumentWords.Of(program, file));
            if (left is null || right is null)
            {
                isDisputed |= (left is null) != (right is null);
                Console.WriteLine($"| {Path.GetFileName(file)} | {Count(left)} | {Count(right)} | – | – |");
                continue;
            }

            var share = WordShare.Of(left, right, details);
            total += share;
            Console.WriteLine(share.Row(Path.GetFileName(file)));
        }

        Console.WriteLine(total.Row("all"));
        return isDisputed || total.AnyOrder < LeastShare * total.Longer ? 1 : 0;
    }

    private static string Count(IReadOnlyList<string>? words) => words is null ? "refused" : $"{words.Count}";
}
