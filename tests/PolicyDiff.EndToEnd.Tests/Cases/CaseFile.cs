using System.Text;

namespace PolicyDiff.EndToEnd.Tests.Cases;

/// <summary>
/// A case in Markdown: prose, fenced blocks <c>```file name</c> with input files, and fenced blocks <c>```console</c> with
/// <c>$ policydiff …</c> lines, each followed by what is expected: standard output, then standard error, then <c>(exit N)</c> unless 0.
/// A line <c>...</c> stands for any number of lines.
/// </summary>
/// <param name="Blocks">The file from top to bottom: prose and blocks.</param>
internal sealed record CaseFile(IReadOnlyList<CaseBlock> Blocks)
{
    private const string Fence = "```";

    /// <summary>Takes a case file apart.</summary>
    public static CaseFile Parse(string text)
    {
        List<CaseBlock> blocks = [];
        var (info, content) = (string.Empty, new StringBuilder());
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                blocks.Add(new CaseBlock(info, content.ToString()));
                content.Clear();
                info = info.Length == 0 ? line[Fence.Length..].Trim() : string.Empty;
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        return new CaseFile([.. blocks, new CaseBlock(info, content.ToString())]);
    }

    /// <summary>Runs the case in a folder.</summary>
    /// <returns>The case as it came out: each console block that does not fit is replaced by what was seen.</returns>
    public async Task<CaseFile> RunAsync(string folder)
    {
        List<CaseBlock> seen = [];
        foreach (var block in Blocks)
        {
            if (block.FileName is { } name)
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, block.Content);
            }

            seen.Add(block.IsConsole ? await RunAsync(block, folder) : block);
        }

        return new CaseFile(seen);
    }

    /// <summary>The file as written.</summary>
    public override string ToString() =>
        string.Concat(Blocks.Select(block => block.Info.Length == 0 ? block.Content : $"{Fence}{block.Info}\n{block.Content}{Fence}\n"));

    private static async Task<CaseBlock> RunAsync(CaseBlock block, string folder)
    {
        var text = new StringBuilder();
        foreach (var (command, expected) in block.Commands())
        {
            var run = await CliRun.InAsync(folder, [.. CaseBlock.Words(command)]);
            var seen = run.Output + run.Error + (run.ExitCode == 0 ? string.Empty : $"(exit {run.ExitCode})\n");
            text.Append("$ policydiff ").Append(command).Append('\n').Append(CaseBlock.Fits(seen, expected) ? expected : seen);
        }

        return block with { Content = text.ToString() };
    }
}
