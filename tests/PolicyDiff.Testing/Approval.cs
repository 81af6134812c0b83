using System.Runtime.CompilerServices;

namespace PolicyDiff.Testing;

/// <summary>Compares a text with the approved one beside the test; <c>APPROVE=1 dotnet test</c> accepts what came.</summary>
public static class Approval
{
    /// <summary>Fails unless <paramref name="received"/> equals <c>&lt;Class&gt;.&lt;name&gt;.approved.&lt;extension&gt;</c>.</summary>
    /// <param name="received">What the test made.</param>
    /// <param name="extension">Extension of the approved file, without a dot.</param>
    /// <param name="name">Name of the case.</param>
    /// <param name="testFile">File of the test, filled in by the compiler.</param>
    /// <param name="folder">Folder of the approved file below that of the test.</param>
    public static void Verify(
        string received, string extension, [CallerMemberName] string name = "", [CallerFilePath] string testFile = "", string folder = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        var (approvedPath, receivedPath) = ($"{stem}.approved.{extension}", $"{stem}.received.{extension}");
        received = received.ReplaceLineEndings("\n");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : string.Empty;
        if (string.Equals(received, approved, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        if (string.Equals(Environment.GetEnvironmentVariable("APPROVE"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approvedPath)!);
            File.WriteAllText(approvedPath, received);
            return;
        }

        File.WriteAllText(receivedPath, received);
        received.ShouldBe(approved, $"See {receivedPath}; APPROVE=1 accepts it.");
    }
}
