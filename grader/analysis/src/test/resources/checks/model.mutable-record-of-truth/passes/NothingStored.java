class Node<K, V> {
    K key;
    V value;
    Node<K, V> next;
}

class Lru<K, V> {
    private Node<K, V> head;

    void put(K key, V value) {
        Node<K, V> node = new Node<>();
        node.key = key;
        node.value = value;
        node.next = head;
        head = node;
    }
}
