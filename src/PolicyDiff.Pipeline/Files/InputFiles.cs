using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Finds the files that a user means by files and folders.</summary>
/// <param name="paths">How paths are shown.</param>
/// <param name="extensions">The extensions that can be read, in lower case with their dot.</param>
/// <param name="folders">Tells which folders of web pages are one document; null where none is.</param>
/// <param name="refused">Extensions of files that are found as well, to be refused with words; null for none.</param>
internal sealed class InputFiles(
    ShownPaths paths, IReadOnlyCollection<string> extensions, PageFolders? folders = null, IReadOnlyCollection<string>? refused = null)
{
    /// <summary>Folders deeper than this are skipped, with a warning.</summary>
    private const int MaximumDepth = 32;

    /// <summary>How the system tells paths apart.</summary>
    public PathRules Rules => paths.Rules;

    /// <summary>
    /// Every file below the given paths once, ordered by shown path. In folders, what no reader takes is passed over in silence.
    /// </summary>
    /// <param name="typed">Files and folders as typed.</param>
    /// <param name="diagnostics">Receives what does not exist or cannot be opened.</param>
    public IReadOnlyList<InputFile> Find(IReadOnlyList<string> typed, ICollection<Diagnostic> diagnostics)
    {
        var found = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (var path in typed)
        {
            foreach (var file in FindOne(path, diagnostics))
            {
                found[file.ShownPath] = file;
            }
        }

        return [.. found.Values];
    }

    /// <summary>Whether a user's path is a folder of web pages that is read as one document.</summary>
    public bool IsPageFolder(string typed) =>
        paths.FullPath(typed) is var full && Directory.Exists(full) && folders?.PagesOf(full).Count > 0;

    /// <summary>What a user's path is called in messages.</summary>
    public string Shown(string typed) => paths.Of(paths.FullPath(typed), !Path.IsPathRooted(typed));

    private List<InputFile> FindOne(string typed, ICollection<Diagnostic> diagnostics)
    {
        var (full, relative) = (paths.FullPath(typed), !Path.IsPathRooted(typed));
        List<InputFile> files = [];
        if (File.Exists(full))
        {
            files.Add(new InputFile(full, paths.Of(full, relative)));
        }
        else if (Directory.Exists(full))
        {
            new FolderWalk(IsPolicy, paths.Rules).Walk(
                full,
                MaximumDepth,
                file => files.Add(new InputFile(file, paths.Of(file, relative))),
                (folder, why) => diagnostics.Add(why is null
                    ? Diagnostic.Warning(PipelineDiagnostics.FolderTooDeep, At(folder, relative))
                    : Diagnostic.Warning(PipelineDiagnostics.CannotOpen, At(folder, relative), why)));
            files = [.. Joined(files, full, relative)];
            if (files.Count == 0)
            {
                diagnostics.Add(Diagnostic.Error(
                    PipelineDiagnostics.NothingToRead, At(full, relative), string.Join(", ", extensions)));
            }
        }
        else
        {
            diagnostics.Add(Diagnostic.Error(PipelineDiagnostics.NoSuchFile, At(full, relative)));
        }

        return files;
    }

    /// <summary>The files with the pages of each folder that is one document as one.</summary>
    private IEnumerable<InputFile> Joined(List<InputFile> files, string root, bool relative)
    {
        HashSet<string> whole = new(Rules.Comparer);
        foreach (var file in files)
        {
            if (FolderOf(file.FullPath, root) is not { } folder)
            {
                yield return file;
            }
            else if (whole.Add(folder))
            {
                yield return new InputFile(folder, paths.Of(folder, relative)) { Pages = folders!.PagesOf(folder) };
            }
        }
    }

    /// <summary>The folder that a page is a part of, the outermost first; null for a file of its own.</summary>
    private string? FolderOf(string file, string root)
    {
        if (folders is null || !PageFolders.IsPage(file))
        {
            return null;
        }

        string? found = null;
        for (var folder = Path.GetDirectoryName(file);
            folder is not null && folder.Length >= root.Length;
            folder = Path.GetDirectoryName(folder))
        {
            found = folders.PagesOf(folder).Contains(file, Rules.Comparer) ? folder : found;
        }

        return found;
    }

    /// <summary>A README tells about the folder and is no policy.</summary>
    private bool IsPolicy(string file) =>
        !IsHidden(file)
        && (Path.GetExtension(file).ToLowerInvariant() is var extension
            && (extensions.Contains(extension) || refused?.Contains(extension) == true))
        && !string.Equals(Path.GetFileNameWithoutExtension(file), "README", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private DiagnosticLocation At(string full, bool relative) => new(paths.Of(full, relative));
}
